package org.yangguang.rules.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * Changes every number, comparison and code of the rule files, one at a time, and runs the fast
 * tests of the rules against the changed base. Prints the score and, by name, every change that no
 * test noticed.
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
                    "judgement/groups", List.of("judgement.GroupsAsInTheLawTest"),
                    "judgement/violations", List.of("judgement.ViolationsAsInTheLawTest"),
                    "judgement/crimes", List.of("judgement.ViolationsAsInTheLawTest"),
                    "catalogue", List.of("catalogue.ItemsAsInTheLawTest"),
                    "parameters",
                            List.of(
                                    "check.CheckRulesTwinTest",
                                    "judgement.JudgementRulesTwinTest",
                                    "judgement.JudgedProjectTest",
                                    "judgement.CriminalStandardOfTheDayTest",
                                    "eligibility.ScopeRulesTwinTest",
                                    "accountability.LadderRulesTwinTest",
                                    "check.CountingTest"));

    /** Numbers that other contexts use and no rule asks. */
    private static final String UNASKED =
            "supplement|referral\\.(admin|superv|police|reconsider|goods)|roster|archive|case\\.|E04|C06|penalty\\.repeatYears"
                    + "|penalty\\.person|B08\\.prequal";

    /**
     * What changes nothing: nobody is late by less than a working day, four members are even, and
     * two versions of some numbers say the same; nobody asks for the newer standard by its name.
     */
    private static final String EQUIVALENT =
            "accountability.lightMin .* 0|E01.members .* 4|limitation.years (施行日期：1996|失效日期).*"
                    + "|(crime223.loss|crime164.unit) 失效日期.*"
                    + "|crime223.standard 施行日期：2022.*";

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
        new MutationScore(out).run(List.of(arguments));
        System.exit(0);
    }

    private void run(List<String> wanted) throws IOException {
        requireGreen();
        Map<String, int[]> scores = new TreeMap<>();
        List<Mutant> survivors = new ArrayList<>();
        for (Mutant mutant : mutants(wanted)) {
            boolean killed = isNoticed(mutant);
            int[] score = scores.computeIfAbsent(mutant.file(), f -> new int[2]);
            score[killed ? 0 : 1]++;
            if (!killed) {
                survivors.add(mutant);
                out.println("survived  " + mutant);
            }
        }
        scores.forEach((file, s) -> print(file, s[0], s[0] + s[1]));
        int all = scores.values().stream().mapToInt(s -> s[0] + s[1]).sum();
        print("all", all - survivors.size(), all);
    }

    /** The tests must pass on the unchanged files, or every change would seem noticed. */
    private void requireGreen() throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (MutantLoader loader = new MutantLoader(CLASSES, TESTS)) {
            thread.setContextClassLoader(loader);
            Stream.concat(FIRST.values().stream().flatMap(List::stream), ALWAYS.stream())
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

    private void print(String file, int killed, int all) {
        out.printf("%-40s %4d of %4d noticed, %.1f %%%n", file, killed, all, 100.0 * killed / all);
    }

    private static List<Mutant> mutants(List<String> wanted) throws IOException {
        List<Mutant> mutants = new ArrayList<>();
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            for (Path path : files.filter(Files::isRegularFile).sorted().toList()) {
                String file = RESOURCES.relativize(path).toString();
                if (wanted.isEmpty() || wanted.stream().anyMatch(file::contains)) {
                    mutants.addAll(mutantsOf(file, Files.readAllLines(path)));
                }
            }
        }
        return mutants;
    }

    private static List<Mutant> mutantsOf(String file, List<String> lines) {
        if (file.endsWith(".dslr")) {
            return SentenceMutants.of(file, lines);
        }
        boolean table = file.endsWith(".csv") && !file.matches(".*(system|departments|keywords).*");
        return table
                ? TableMutants.of(file, lines).stream()
                        .filter(m -> !m.change().matches("(" + UNASKED + ").*|" + EQUIVALENT))
                        .toList()
                : List.of();
    }

    /** Whether some test fails, or the changed file no longer compiles. */
    private boolean isNoticed(Mutant mutant) throws IOException {
        Path overlay = Files.createTempDirectory("mutant");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (MutantLoader loader = new MutantLoader(overlay, CLASSES, TESTS)) {
            thread.setContextClassLoader(loader);
            Path changed = overlay.resolve("org/yangguang/rules").resolve(mutant.file());
            Files.createDirectories(changed.getParent());
            Files.write(changed, mutant.text());
            return !compiles(mutant, loader) || someTestFails(mutant, loader);
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

    private boolean someTestFails(Mutant mutant, ClassLoader loader) {
        List<String> first =
                FIRST.keySet().stream()
                        .filter(mutant.file()::startsWith)
                        .max(Comparator.comparingInt(String::length))
                        .map(FIRST::get)
                        .orElse(List.of());
        return Stream.concat(first.stream(), ALWAYS.stream()).anyMatch(test -> fails(test, loader));
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
