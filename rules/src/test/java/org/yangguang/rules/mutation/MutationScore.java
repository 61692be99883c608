package org.yangguang.rules.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * Changes every number, comparison, code and day of the rule files, one at a time, and runs the fast
 * tests of the rules against the changed base. Prints every change that no test noticed, then the
 * scores, the total last.
 */
public final class MutationScore {

    private static final Path RESOURCES = Path.of("src/main/resources/org/yangguang/rules");
    private static final Path CLASSES = Path.of("target/classes");
    private static final Path TESTS = Path.of("target/test-classes");
    private static final String PACKAGE = "org.yangguang.rules.";
    private static final List<String> ALWAYS = List.of("cases.CheckCasesTest");

    /** The tests that most likely notice, by the beginning of a file's path; the longest wins. */
    private static final Map<String, List<String>> FIRST =
            Map.of(
                    "eligibility", List.of("eligibility.ScopeRulesTwinTest"),
                    "check",
                            List.of(
                                    "check.CheckRulesTwinTest",
                                    "check.CountingTest",
                                    "check.SpoiledTenderTest",
                                    "check.CleanTenderTest",
                                    "check.DecidedOnceTest"),
                    "accountability",
                            List.of(
                                    "accountability.LadderRulesTwinTest",
                                    "accountability.MissedTermTest"),
                    "judgement",
                            List.of(
                                    "judgement.JudgementRulesTwinTest",
                                    "judgement.JudgedProjectTest"),
                    "parameters",
                            List.of(
                                    "check.CheckRulesTwinTest",
                                    "judgement.JudgementRulesTwinTest",
                                    "judgement.JudgedProjectTest",
                                    "judgement.CriminalStandardOfTheDayTest",
                                    "eligibility.ScopeRulesTwinTest",
                                    "accountability.LadderRulesTwinTest",
                                    "check.CountingTest"));

    /** Tests that compare a file with a second transcription of the law: they notice what no case does. */
    private static final Map<String, List<String>> TRANSCRIBED =
            Map.of(
                    "", List.of("engine.DaysAsInTheLawTest"),
                    "judgement/groups", List.of("judgement.GroupsAsInTheLawTest"),
                    "judgement/departments", List.of("judgement.DepartmentsAsInTheLawTest"),
                    "judgement/violations", List.of("judgement.ViolationsAsInTheLawTest"),
                    "judgement/crimes", List.of("judgement.ViolationsAsInTheLawTest"),
                    "catalogue", List.of("catalogue.ItemsAsInTheLawTest"),
                    "parameters", List.of("parameters.ParametersAsInTheLawTest"));

    /** How a change came to light, if it did. */
    private enum Notice {
        CASE,
        TRANSCRIPTION,
        NONE
    }

    private final Launcher launcher = LauncherFactory.create();
    private final PrintStream out;

    private MutationScore(PrintStream out) {
        this.out = out;
    }

    /**
     * The program.
     *
     * @param arguments parts of file names; without any, every file
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        // failing is what the tests are here for: what they print about it would hide the scores
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
        new MutationScore(out).run(List.of(arguments));
        System.exit(0);
    }

    private void run(List<String> wanted) throws IOException {
        requireGreen();
        int[] all = new int[3];
        for (Path path : files(wanted)) {
            int[] score = new int[3];
            String file = RESOURCES.relativize(path).toString();
            for (Mutant mutant : mutantsOf(file, Files.readAllLines(path))) {
                Notice notice = notice(mutant);
                score[notice.ordinal()]++;
                if (notice == Notice.NONE) {
                    out.println("survived  " + mutant);
                }
            }
            Arrays.setAll(all, i -> all[i] + score[i]);
            print(file, score);
        }
        print("all", all);
    }

    /** The tests must pass on the unchanged files, or every change would seem noticed. */
    private void requireGreen() throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (MutantLoader loader = new MutantLoader(CLASSES, TESTS)) {
            thread.setContextClassLoader(loader);
            Stream.of(FIRST.values(), TRANSCRIBED.values(), List.of(ALWAYS))
                    .flatMap(Collection::stream)
                    .flatMap(List::stream)
                    .distinct()
                    .filter(test -> fails(test, loader))
                    .findFirst()
                    .ifPresent(
                            test -> {
                                throw new IllegalStateException(test + " fails without a change");
                            });
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void print(String file, int[] score) {
        if (Arrays.stream(score).sum() == 0) {
            return;
        }
        int noticed = score[0] + score[1];
        int all = noticed + score[2];
        out.printf(
                "%-40s %4d of %4d noticed, %.1f %%; %d by a case, %d only by the second transcription%n",
                file, noticed, all, 100.0 * noticed / all, score[0], score[1]);
    }

    private static List<Path> files(List<String> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(Files::isRegularFile)
                    .filter(path -> wanted.isEmpty() || wanted.stream().anyMatch(isPartOf(path)))
                    .sorted()
                    .toList();
        }
    }

    private static Predicate<String> isPartOf(Path path) {
        return RESOURCES.relativize(path).toString()::contains;
    }

    private static List<Mutant> mutantsOf(String file, List<String> lines) {
        if (file.endsWith(".dslr")) {
            return SentenceMutants.of(file, lines);
        }
        return file.matches("(parameters|judgement|catalogue|check)/.*csv")
                        && !file.contains("keywords")
                ? TableMutants.of(file, lines)
                : List.of();
    }

    /** What fails: a changed file that no longer compiles counts as a case; moved days are compared first. */
    private Notice notice(Mutant mutant) throws IOException {
        Path overlay = Files.createTempDirectory("mutant");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (MutantLoader loader = new MutantLoader(overlay, CLASSES, TESTS)) {
            thread.setContextClassLoader(loader);
            Path changed = overlay.resolve("org/yangguang/rules").resolve(mutant.file());
            Files.createDirectories(changed.getParent());
            Files.write(changed, mutant.text());
            if (!compiles(mutant, loader)) {
                return Notice.CASE;
            }
            if (mutant.movesADay() && someFails(comparing(mutant), loader)) {
                return Notice.TRANSCRIPTION;
            }
            if (someFails(asking(mutant), loader)) {
                return Notice.CASE;
            }
            return someFails(comparing(mutant), loader) ? Notice.TRANSCRIPTION : Notice.NONE;
        } finally {
            thread.setContextClassLoader(before);
            delete(overlay);
        }
    }

    private static boolean compiles(Mutant mutant, ClassLoader loader) {
        if (!mutant.file().matches(".*\\.(dslr|drl\\.csv)")) {
            return true;
        }
        try {
            Class.forName(PACKAGE + "engine.Recompiled", true, loader)
                    .getMethod("afterAChangeOf", String.class)
                    .invoke(null, mutant.file());
            return true;
        } catch (InvocationTargetException broken) {
            return false;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> asking(Mutant mutant) {
        return Stream.concat(nearest(FIRST, mutant), ALWAYS.stream());
    }

    private static Stream<String> comparing(Mutant mutant) {
        return nearest(TRANSCRIBED, mutant);
    }

    private static Stream<String> nearest(Map<String, List<String>> tests, Mutant mutant) {
        return tests.keySet().stream()
                .filter(mutant.file()::startsWith)
                .max(Comparator.comparingInt(String::length))
                .map(tests::get)
                .stream()
                .flatMap(List::stream);
    }

    private boolean someFails(Stream<String> tests, ClassLoader loader) {
        return tests.anyMatch(test -> fails(test, loader));
    }

    private boolean fails(String test, ClassLoader loader) {
        try {
            Class<?> type = Class.forName(PACKAGE + test, false, loader);
            SummaryGeneratingListener listener = new SummaryGeneratingListener();
            launcher.execute(
                    LauncherDiscoveryRequestBuilder.request()
                            .selectors(selectClass(type))
                            .configurationParameter(
                                    "junit.jupiter.execution.parallel.enabled", "false")
                            .configurationParameter(
                                    "junit.jupiter.extensions.autodetection.enabled", "true")
                            .build(),
                    listener);
            return listener.getSummary().getTotalFailureCount() > 0
                    || listener.getSummary().getTestsFoundCount() == 0;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
