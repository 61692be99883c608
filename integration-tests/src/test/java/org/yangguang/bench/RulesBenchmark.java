package org.yangguang.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yangguang.rules.eligibility.MustTenderRules;
import org.yangguang.rules.engine.Situation;
import org.yangguang.rules.facts.MustTender;
import org.yangguang.rules.facts.ProjectFacts;
import org.yangguang.rules.judgement.JudgementCase;
import org.yangguang.rules.judgement.JudgementRules;

/** The speed of the rules: one case, batches, beside bare Drools and plain Java, and their start. */
final class RulesBenchmark {

    private static final int BATCH = 1_000;
    private static final int WARM = 3_000;
    private static final int ROUNDS = 9;
    private static final int FRESH_RUNS = 3;
    private static final FreshJvm SMALL = new FreshJvm(256);
    private static final Pattern COMPILERS =
            Pattern.compile(
                    ".*/(drools-)?(ecj|mvel|model-codegen|decisiontables|templates)[^/]*\\.jar"
                            + "|.*/(javaparser|mvel2|antlr|antlr4)[^/]*\\.jar");

    private final Report report = Report.onScreen("%,d cases".formatted(BATCH));
    private final JudgementRules judging = new JudgementRules();
    private final List<JudgementCase> cases = SampleCases.of(BATCH);

    /** Exit code 0 = every goal is met, 1 = not. */
    public static void main(String[] arguments) throws Exception {
        RulesBenchmark benchmark = new RulesBenchmark();
        benchmark.run();
        System.exit(benchmark.report.everyGoalIsMet() ? 0 : 1);
    }

    private void run() throws IOException, InterruptedException {
        fromCold();
        oneCase();
        batches();
        besideBareDrools();
    }

    /** Without any compiler on the class path: whatever is needed was compiled in the build. */
    private void fromCold() throws IOException, InterruptedException {
        String classpath =
                Arrays.stream(System.getProperty("java.class.path").split(":"))
                        .filter(entry -> !COMPILERS.matcher(entry).matches())
                        .collect(Collectors.joining(":"));
        long[] best = {Long.MAX_VALUE, Long.MAX_VALUE};
        for (int run = 0; run < FRESH_RUNS; run++) {
            String[] times = SMALL.run(classpath, FreshRules.class, "").split(" ");
            best[0] = Math.min(best[0], Long.parseLong(times[0]));
            best[1] = Math.min(best[1], Long.parseLong(times[1]));
        }
        String detail = "fresh JVM of 256 MB, best of 3, no compiler on its class path";
        report.atMost(2_000, "ms", "all rule sets loaded", best[0], detail);
        report.figure("ms", "… and the first case judged", best[1], "");
    }

    private void oneCase() {
        IntStream.range(0, WARM).forEach(i -> judging.judge(cases.get(i % BATCH)));
        double[] millis = cases.stream().mapToDouble(this::millis).sorted().toArray();
        report.atMost(10, "ms", "one case judged, p95 warm", at(millis, 0.95), percentiles(millis));
        double[] seconds = new double[millis.length];
        Arrays.setAll(seconds, i -> millis[i] / 1_000);
        double perSecond = millis.length / Arrays.stream(seconds).sum();
        report.figure("/s", "cases one by one", perSecond, "each timed by itself");
    }

    private double millis(JudgementCase inspected) {
        long start = System.nanoTime();
        judging.judge(inspected);
        return (System.nanoTime() - start) / 1e6;
    }

    private void batches() {
        Race race = Race.onTheProcessor(ROUNDS, () -> cases.stream().map(judging::judge).toList());
        double perSecond = BATCH / race.seconds(0);
        report.figure("/s", "cases in batches of 1,000", perSecond, race.times(0));
    }

    private void besideBareDrools() {
        List<ProjectFacts> projects =
                IntStream.range(0, BATCH).mapToObj(SampleCases::project).toList();
        List<Situation> facts = projects.stream().map(BareRules::fact).toList();
        BareRules bare = new BareRules();
        MustTenderRules facade = new MustTenderRules();
        requireTheSame(facade, projects);
        Race race =
                Race.onTheProcessor(
                        ROUNDS,
                        () -> projects.stream().map(facade::decide).toList(),
                        () -> facts.stream().map(bare::conclude).toList(),
                        () -> projects.stream().map(BareRules::byHand).toList());
        String bareDrools = "must-tender facade ÷ bare Drools with the same rules";
        report.atMost(2, "×", bareDrools, race.ratio(0, 1), race.times(0, 1));
        report.figure("/s", "… facade", BATCH / race.seconds(0), "");
        report.figure("/s", "… bare Drools, facts made beforehand", BATCH / race.seconds(1), "");
        String byHand = "… three of the rules in Java, without reasons";
        report.figure("/s", byHand, BATCH / race.seconds(2), "");
    }

    private static void requireTheSame(MustTenderRules facade, List<ProjectFacts> projects) {
        for (ProjectFacts project : projects) {
            boolean must = facade.decide(project) == MustTender.YES;
            if (must != BareRules.byHand(project)) {
                throw new IllegalStateException("plain Java decides otherwise: " + project);
            }
        }
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) (share * (sorted.length - 1))];
    }

    private static String percentiles(double[] sorted) {
        return String.format(
                Locale.ROOT,
                "p50 %.2f ms, p99 %.2f ms, max %.2f ms",
                at(sorted, 0.5),
                at(sorted, 0.99),
                at(sorted, 1));
    }
}
