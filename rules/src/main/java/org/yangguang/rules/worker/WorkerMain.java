package org.yangguang.rules.worker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yangguang.rules.accountability.AccountabilityRules;
import org.yangguang.rules.engine.RuleBuild;
import org.yangguang.rules.engine.RuleFilesBroken;
import org.yangguang.rules.engine.RuleSet;
import org.yangguang.rules.language.RuleLanguage;
import org.yangguang.rules.language.Version;
import org.yangguang.rules.language.file.Upload;
import org.yangguang.rules.language.reading.Problem;
import org.yangguang.rules.language.reading.ProblemKind;
import org.yangguang.rules.language.reading.Reading;

/**
 * The other process: reads one request, checks the draft, loads it and asks it. The draft takes the
 * place of the shipped files by lying before them on the class path, in a folder that is empty when
 * the process starts.
 */
final class WorkerMain {

    private static final String LADDER = "parameters/accountability.csv";
    private static final int LONGEST_REQUEST = 64 * 1024 * 1024;

    private WorkerMain() {}

    public static void main(String[] folder) throws IOException {
        PrintStream out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        Frame request = Frame.read(System.in, LONGEST_REQUEST);
        Lines answer = answer(Lines.read(request.text()), Path.of(folder[0]));
        new Frame(request.nonce(), answer.text()).write(out);
        Runtime.getRuntime().halt(0);
    }

    private static Lines answer(Lines request, Path folder) throws IOException {
        Map<String, Upload> draft = new TreeMap<>();
        for (List<String> file : request.of("file")) {
            boolean partial = Boolean.parseBoolean(file.get(2));
            boolean kept = Boolean.parseBoolean(file.get(3));
            byte[] bytes = Base64.getDecoder().decode(file.get(4));
            draft.put(file.get(0), new Upload(file.get(1), bytes, partial, kept));
        }
        Lines answer = new Lines();
        Reading<Version> reading = RuleLanguage.check(draft);
        if (!reading.accepted()) {
            reading.problems().forEach(problem -> add(problem, answer));
            return answer;
        }
        Set<String> changed = changed(RuleLanguage.shipped(), reading.value());
        write(reading.value(), folder);
        try {
            RuleBuild.compile(folder, changed);
            RuleSet.warmUp();
        } catch (RuleFilesBroken e) {
            add(Problem.of("", ProblemKind.NOT_COMPILED, e.getMessage()), answer);
            return answer;
        }
        Optional<AccountabilityRules.Gap> gap = new AccountabilityRules().gap();
        if (gap.isPresent()) {
            int days = gap.get().workingDaysLate();
            add(Problem.of(LADDER, ProblemKind.LADDER_GAP, days, gap.get().day()), answer);
            return answer;
        }
        addCompiled(folder, answer);
        rehearse(request, answer);
        reading.value().files().forEach((path, text) -> answer.add("file", path, text));
        return answer.add("hash", reading.value().hash());
    }

    /** Files whose rules are others than those the program was built with. */
    private static Set<String> changed(Version built, Version draft) {
        Set<String> changed = new TreeSet<>(draft.drl().keySet());
        changed.removeIf(path -> draft.drl().get(path).equals(built.drl().get(path)));
        return changed;
    }

    private static void write(Version version, Path folder) throws IOException {
        for (Map.Entry<String, String> file : version.files().entrySet()) {
            Path path = folder.resolve("org/yangguang/rules").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** Whoever serves the version later need not compile it again; read before any rule runs. */
    private static void addCompiled(Path folder, Lines answer) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(WorkerMain::isCompiled).toList()) {
                answer.add(
                        "class",
                        folder.relativize(file).toString(),
                        Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
            }
        }
    }

    private static boolean isCompiled(Path file) {
        return Files.isRegularFile(file)
                && (file.toString().endsWith(".class") || file.toString().contains("META-INF"));
    }

    private static void rehearse(Lines request, Lines answer) {
        for (List<String> line : request.of("case")) {
            WorkedCase.Kind kind = WorkedCase.Kind.valueOf(line.get(1));
            Rehearsed said = Rehearsal.of(new WorkedCase(line.get(0), kind, line.get(2)));
            String failed = said.failed() == null ? "" : said.failed();
            List<String> values = new ArrayList<>(List.of(said.id(), said.conclusion(), failed));
            values.addAll(said.rules());
            answer.add("case", values.toArray(String[]::new));
        }
    }

    private static void add(Problem problem, Lines answer) {
        Stream<String> place =
                Stream.of(
                        problem.file(),
                        String.valueOf(problem.line()),
                        String.valueOf(problem.column()),
                        problem.kind().name());
        answer.add(
                "problem",
                Stream.concat(place, problem.arguments().stream()).toArray(String[]::new));
    }
}
