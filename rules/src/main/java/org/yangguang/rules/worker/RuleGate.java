package org.yangguang.rules.worker;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.rules.language.FileKinds;
import org.yangguang.rules.language.RuleLanguage;
import org.yangguang.rules.language.Version;
import org.yangguang.rules.language.file.Upload;
import org.yangguang.rules.language.reading.Problem;
import org.yangguang.rules.language.reading.ProblemKind;
import org.yangguang.rules.language.reading.Reading;

/**
 * The verdict on rule files from the command line ({@code bin/check-rules PATH}): 0 accepted and
 * loaded, 1 refused with places and reasons, 2 not called as it has to be.
 */
final class RuleGate {

    private static final int REFUSED = 1;
    private static final int USAGE = 2;
    private static final long LARGEST = 1 << 20;
    private static final int MOST_FILES = 1_000;

    private final PrintStream out;
    private final PrintStream notes;
    private final Locale locale;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Map<String, Upload>> drafts = new ArrayList<>();
    private int files;

    private RuleGate(PrintStream out, PrintStream notes, Locale locale) {
        this.out = out;
        this.notes = notes;
        this.locale = locale;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream notes = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        String language = System.getenv().getOrDefault("LANG", "");
        Locale locale = language.startsWith("en") ? Locale.ENGLISH : Locale.CHINA;
        System.exit(new RuleGate(out, notes, locale).run(arguments));
    }

    /** Runs on arguments; the exit code. */
    static int run(PrintStream out, PrintStream notes, String... arguments) {
        return new RuleGate(out, notes, Locale.CHINA).run(arguments);
    }

    private int run(String[] arguments) {
        if (arguments.length == 1 && !arguments[0].isBlank() && !isThere(arguments[0])) {
            notes.println(Texts.of("NOT_THERE", locale, arguments[0]));
        }
        if (arguments.length != 1 || !isThere(arguments[0])) {
            notes.println(Texts.of("USAGE", locale));
            return USAGE;
        }
        collect(Path.of(arguments[0]));
        String hash = "";
        for (Map<String, Upload> draft : drafts) {
            hash = gate(draft);
        }
        for (Map<String, Upload> draft : drafts) {
            if (problems.isEmpty()) {
                load(draft);
            }
        }
        problems.stream().sorted().forEach(problem -> out.println(problem.line(locale)));
        if (problems.isEmpty()) {
            out.println(Texts.of("ACCEPTED", locale, files, hash));
        }
        return problems.isEmpty() ? 0 : REFUSED;
    }

    private static boolean isThere(String path) {
        try {
            return !path.isBlank() && Files.exists(Path.of(path), LinkOption.NOFOLLOW_LINKS);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private void collect(Path path) {
        try (Stream<Path> found = Files.walk(path)) {
            List<Path> all =
                    found.filter(it -> !Files.isDirectory(it, LinkOption.NOFOLLOW_LINKS))
                            .limit(MOST_FILES + 1L)
                            .sorted()
                            .toList();
            if (all.size() > MOST_FILES) {
                problems.add(Problem.of(path.toString(), ProblemKind.TOO_MANY_FILES, MOST_FILES));
                return;
            }
            Map<String, Upload> whole = new TreeMap<>();
            all.forEach(file -> file(file, whole));
            if (!whole.isEmpty()) {
                drafts.add(0, whole);
            }
            if (files == 0 && problems.isEmpty()) {
                problems.add(Problem.of(path.toString(), ProblemKind.EMPTY));
            }
        } catch (IOException | UncheckedIOException e) {
            problems.add(Problem.of(path.toString(), ProblemKind.NOT_A_FILE, path));
        }
    }

    private void file(Path file, Map<String, Upload> whole) {
        files++;
        String shown = file.toString();
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || !Files.isReadable(file)) {
            problems.add(Problem.of(shown, ProblemKind.NOT_A_FILE, shown));
            return;
        }
        byte[] bytes = bytes(file);
        if (bytes.length > LARGEST) {
            problems.add(Problem.of(shown, ProblemKind.TOO_LARGE, bytes.length, LARGEST));
            return;
        }
        if (FileKinds.isMisnamed(shown, bytes)) {
            problems.add(Problem.of(shown, ProblemKind.WRONG_EXTENSION, file.getFileName()));
            return;
        }
        String path = file.toAbsolutePath().normalize().toString();
        if (FileKinds.isFixed(path, bytes)) {
            return;
        }
        FileKinds.identify(path, shown, bytes)
                .ifPresentOrElse(
                        known -> add(known, whole),
                        () -> problems.add(Problem.of(shown, unknown(shown), shown)));
    }

    private static ProblemKind unknown(String name) {
        return name.endsWith(".dsl") ? ProblemKind.DICTIONARY : ProblemKind.NAME_UNKNOWN;
    }

    /** Files that have their own names are one draft; any other is a draft by itself. */
    private void add(FileKinds.Known known, Map<String, Upload> whole) {
        if (known.upload().partial() || whole.containsKey(known.path())) {
            drafts.add(Map.of(known.path(), known.upload()));
        } else {
            whole.put(known.path(), known.upload());
        }
    }

    private static byte[] bytes(Path file) {
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes((int) LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks at the draft here; what is refused so needs no worker. */
    private String gate(Map<String, Upload> draft) {
        Reading<Version> reading = RuleLanguage.check(draft);
        problems.addAll(reading.problems());
        return reading.accepted() ? reading.value().hash() : "";
    }

    private void load(Map<String, Upload> draft) {
        List<Path> classPath =
                Stream.of(System.getProperty("java.class.path").split(":"))
                        .map(Path::of)
                        .map(Path::toAbsolutePath)
                        .toList();
        Answer answer = new RuleWorker(classPath, WorkerLimits.standard()).check(draft);
        problems.addAll(answer.problems());
        if (answer.failure() != null) {
            String name = draft.values().iterator().next().name();
            problems.add(Problem.of(name, ProblemKind.NOT_COMPILED, answer.failure().text(locale)));
        }
        if (!answer.missing().isEmpty()) {
            String missing =
                    answer.missing().stream()
                            .sorted()
                            .map(it -> it.missing(locale))
                            .collect(Collectors.joining("，"));
            notes.println(Texts.of("UNPROTECTED", locale, missing));
        }
    }
}
