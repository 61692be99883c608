package org.yangguang.rules.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yangguang.kernel.calendar.StateCouncilCalendar;
import org.yangguang.rules.accountability.AccountabilityRules;
import org.yangguang.rules.accountability.ClockFacts;
import org.yangguang.rules.accountability.ClockRules;
import org.yangguang.rules.accountability.Overrun;
import org.yangguang.rules.base.RuleBase;
import org.yangguang.rules.cases.CaseRow;
import org.yangguang.rules.engine.StoredVersion;
import org.yangguang.rules.judgement.JudgementCase;
import org.yangguang.rules.language.RuleLanguage;
import org.yangguang.rules.language.file.Upload;
import org.yangguang.rules.language.reading.ProblemKind;

class RuleWorkerTest {

    private static final String LADDER = "parameters/accountability.csv";
    private static final List<Path> CLASS_PATH =
            Arrays.stream(System.getProperty("java.class.path").split(":")).map(Path::of).toList();

    @Test
    void a_good_draft_is_accepted_loaded_and_given_back_in_its_one_form() {
        Answer answer = worker().check(ladder("seriousMin", ",6,", ",4,"));
        assertThat(answer.failure()).isNull();
        assertThat(answer.problems()).isEmpty();
        assertThat(answer.accepted()).isTrue();
        assertThat(answer.hash()).hasSize(64).isNotEqualTo(RuleLanguage.shipped().hash());
        assertThat(answer.files().get(LADDER)).contains("情节严重逾期下限,4,工作日");
    }

    @Test
    void a_bad_draft_is_refused_with_its_place() {
        Answer answer = worker().check(ladder("seriousMin", ",6,", ",six,"));
        assertThat(answer.accepted()).isFalse();
        assertThat(answer.problems()).hasSize(1);
        assertThat(answer.problems().get(0).kind()).isEqualTo(ProblemKind.NUMBER_INVALID);
        assertThat(answer.problems().get(0).line()).isEqualTo(4);
    }

    @Test
    void a_ladder_with_a_gap_is_refused_and_one_without_is_not() {
        Answer gap = worker().check(ladder("lightMax", ",5,", ",4,"));
        assertThat(gap.accepted()).isFalse();
        assertThat(gap.problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.kind()).isEqualTo(ProblemKind.LADDER_GAP);
                            assertThat(problem.arguments()).containsExactly("5", "2021-01-01");
                        });
        assertThat(worker().check(ladder("lightMax", ",5,", ",9,")).accepted()).isTrue();
    }

    @Test
    void a_rehearsal_answers_by_the_draft_and_names_the_deciding_rule() {
        WorkedCase four = overrun("four", 4);
        Answer now = worker().rehearse(Map.of(), List.of(four));
        Answer draft = worker().rehearse(ladder("seriousMin", ",6,", ",4,"), List.of(four));
        assertThat(now.cases().get(0).conclusion()).isEqualTo("LIGHT");
        assertThat(draft.cases().get(0).conclusion()).isEqualTo("SERIOUS");
        assertThat(draft.cases().get(0).rules().get(0)).startsWith("问责-04 ").contains("4 工作日");
    }

    @Test
    void a_worked_case_that_no_longer_agrees_says_which_answer_and_by_which_rule() {
        WorkedCase asked = worked(CaseRow.shipped().stream().filter(it -> it.code().equals("T92")));
        Answer now = worker().rehearse(Map.of(), List.of(asked));
        Answer draft = worker().rehearse(ladder("seriousMin", ",6,", ",4,"), List.of(asked));
        assertThat(now.cases().get(0).conclusion()).isEmpty();
        assertThat(draft.cases().get(0).conclusion())
                .isEqualTo("e_staff=REPORT:SERIOUS(5)|PUBLISH:SERIOUS(6)");
        assertThat(draft.cases().get(0).rules()).anyMatch(rule -> rule.startsWith("问责-04 "));
    }

    @Test
    void thousands_of_cases_fit_the_limits_of_a_worker() {
        List<CaseRow> rows = CaseRow.shipped();
        List<WorkedCase> cases =
                IntStream.range(0, 2_000)
                        .mapToObj(i -> worked(Stream.of(rows.get(i % rows.size()))))
                        .toList();
        Answer answer = worker().rehearse(Map.of(), cases);
        assertThat(answer.failure()).isNull();
        assertThat(answer.cases()).hasSize(2_000).allMatch(it -> it.conclusion().isEmpty());
    }

    private static WorkedCase worked(Stream<CaseRow> rows) {
        String facts = rows.findFirst().orElseThrow().on(LocalDate.of(2026, 11, 26)).text();
        return new WorkedCase("1", WorkedCase.Kind.WORKED, facts);
    }

    @Test
    void a_changed_sentence_is_compiled_in_the_worker_and_nowhere_else() {
        String path = "accountability/ladder.dslr";
        String text = RuleLanguage.shipped().files().get(path);
        String changed = text.replace("不低于 情节严重逾期下限", "不低于 情节轻逾期下限");
        assertThat(changed).isNotEqualTo(text);
        Map<String, Upload> draft =
                Map.of(path, Upload.of(path, changed.getBytes(StandardCharsets.UTF_8)));
        Answer answer = worker().rehearse(draft, List.of(overrun("four", 4)));
        assertThat(answer.accepted()).isTrue();
        assertThat(answer.cases().get(0).conclusion()).isEqualTo("SERIOUS");
    }

    @Test
    void two_versions_answer_side_by_side_and_nothing_is_restarted() {
        String path = "accountability/ladder.dslr";
        String text = RuleLanguage.shipped().files().get(path);
        String changed = text.replace("不低于 情节严重逾期下限", "不低于 情节轻逾期下限");
        Answer sentence =
                worker().check(
                                Map.of(
                                        path,
                                        Upload.of(path, changed.getBytes(StandardCharsets.UTF_8))));
        Answer number = worker().check(ladder("seriousMin", ",6,", ",4,"));
        RuleBase byWords = StoredVersion.load(sentence.files(), sentence.classes());
        RuleBase byNumber = StoredVersion.load(number.files(), number.classes());

        assertThat(byWords.during(() -> step(1))).isEqualTo("SERIOUS");
        assertThat(byNumber.during(() -> step(3))).isEqualTo("LIGHT");
        assertThat(byNumber.during(() -> step(4))).isEqualTo("SERIOUS");
        assertThat(step(4)).as("whoever names none").isEqualTo("LIGHT");
        byNumber.serve();
        try {
            assertThat(step(4)).isEqualTo("SERIOUS");
            assertThat(RuleBase.shipped().during(() -> step(4))).isEqualTo("LIGHT");
        } finally {
            RuleBase.shipped().serve();
        }
    }

    @Test
    void a_term_older_than_the_ladder_is_measured_by_the_first_ladder_of_the_version_asked() {
        Map<String, Upload> draft = new TreeMap<>();
        for (String path : List.of("accountability/ladder.dslr", LADDER)) {
            String text = RuleLanguage.shipped().files().get(path);
            String changed = text.replace("2021-01-01", "2023-01-01").replace(",6,", ",3,");
            draft.put(path, Upload.of(path, changed.getBytes(StandardCharsets.UTF_8)));
        }
        Answer answer = worker().check(draft);
        assertThat(answer.problems()).isEmpty();
        RuleBase later = StoredVersion.load(answer.files(), answer.classes());

        assertThat(fourDaysLateIn2020()).isEqualTo("LIGHT(4)");
        assertThat(later.during(RuleWorkerTest::fourDaysLateIn2020)).isEqualTo("SERIOUS(4)");
    }

    private static String fourDaysLateIn2020() {
        LocalDate inspected = LocalDate.of(2020, 11, 2);
        ClockFacts facts =
                new ClockFacts(
                        inspected,
                        LocalDate.of(2020, 11, 13),
                        null,
                        null,
                        0,
                        Set.of(),
                        null,
                        null,
                        null,
                        false,
                        false);
        ClockRules.Answer answer = new ClockRules().run(facts, StateCouncilCalendar.published());
        return answer.clocks().get(0).stateText();
    }

    @Test
    void a_version_that_does_not_load_never_serves() {
        Answer good = worker().check(ladder("seriousMin", ",6,", ",4,"));
        Map<String, String> broken = new TreeMap<>(good.files());
        broken.put(LADDER, "编号,名称");
        assertThatThrownBy(() -> StoredVersion.load(broken, good.classes()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(LADDER);
        assertThat(step(4)).isEqualTo("LIGHT");
    }

    private static String step(int days) {
        LocalDate last = LocalDate.of(2026, 3, 2);
        Overrun overrun = new Overrun("K1", "insp01", last, last.plusDays(20), days, 0);
        return new AccountabilityRules().propose(overrun).level();
    }

    @Test
    void a_case_that_cannot_be_answered_does_not_end_the_rehearsal() {
        WorkedCase broken = new WorkedCase("broken", WorkedCase.Kind.JUDGEMENT, "inspectors=two\n");
        Answer answer = worker().rehearse(Map.of(), List.of(broken, overrun("one", 1)));
        assertThat(answer.cases().get(0).failed()).isNotNull();
        assertThat(answer.cases().get(1).conclusion()).isEqualTo("LIGHT");
    }

    enum Ending {
        HANGING(Misbehaving.Hanging.class, Failure.TOO_SLOW),
        GROWING(Misbehaving.Growing.class, Failure.CRASHED),
        FLOODING(Misbehaving.Flooding.class, Failure.FLOOD),
        LEAVING(Misbehaving.Leaving.class, Failure.CRASHED),
        FORGING(Misbehaving.Forging.class, Failure.FORGED),
        ADDING(Misbehaving.Adding.class, Failure.FORGED),
        REPLACING(Misbehaving.Replacing.class, Failure.FORGED),
        BREAKING(Misbehaving.Breaking.class, Failure.FORGED);

        private final Class<?> program;
        private final Failure failure;

        Ending(Class<?> program, Failure failure) {
            this.program = program;
            this.failure = failure;
        }
    }

    @ParameterizedTest
    @EnumSource(Ending.class)
    void a_worker_that_misbehaves_costs_a_message_and_nothing_else(Ending ending) {
        Answer answer = worker(Fence.find(), ending.program).check(Map.of());
        assertThat(answer.failure()).isEqualTo(ending.failure);
        assertThat(answer.accepted()).isFalse();
        assertThat(answer.failure().text(Locale.CHINA)).contains("草案");
        assertThat(ProcessHandle.current().descendants().filter(RuleWorkerTest::isWorker))
                .isEmpty();
    }

    @Test
    void processor_time_is_limited_by_system() {
        assumeTrue(!Fence.find().missing().contains(Protection.PROCESSOR), "prlimit is not there");
        WorkerLimits oneSecond =
                new WorkerLimits(
                        Duration.ofSeconds(60), Duration.ofSeconds(1), 64, 1 << 20, 1 << 20);
        RuleWorker worker =
                new RuleWorker(
                        CLASS_PATH, oneSecond, Fence.find(), Misbehaving.Spinning.class.getName());
        assertThat(worker.check(Map.of()).failure()).isEqualTo(Failure.CRASHED);
    }

    @Test
    void inside_the_fence_nothing_of_the_machine_is_there() {
        assumeTrue(Fence.find().missing().isEmpty(), "bwrap or prlimit is not there");
        Answer answer = worker(Fence.find(), Misbehaving.Escaping.class).check(Map.of());
        assertThat(answer.failure()).isNull();
        assertThat(answer.hash()).isEmpty();
    }

    @Test
    void without_the_fence_the_same_program_sees_the_machine() {
        Answer answer = worker(Fence.none(), Misbehaving.Escaping.class).check(Map.of());
        assertThat(answer.hash()).contains("passwd", "start");
    }

    @Test
    void a_machine_without_the_programs_is_told_what_is_missing() {
        Answer answer =
                worker(Fence.none(), WorkerMain.class).check(ladder("seriousMin", ",6,", ",4,"));
        assertThat(answer.accepted()).isTrue();
        assertThat(answer.missing())
                .containsExactlyInAnyOrder(
                        Protection.FILES,
                        Protection.NETWORK,
                        Protection.PROCESSES,
                        Protection.PROCESSOR);
    }

    @Test
    void facts_are_text_on_their_way_and_the_same_afterwards() {
        JudgementCase facts =
                new JudgementCase(
                        null,
                        List.of(new JudgementCase.Found("B04", "FAIL", null, "TENDERER")),
                        2,
                        "一行\n又一行\\",
                        "U",
                        true,
                        new BigDecimal("100.50"),
                        null,
                        LocalDate.of(2026, 1, 2),
                        null,
                        false,
                        null,
                        null,
                        null,
                        null);
        String text = RecordText.write(facts);
        assertThat(text).contains("findings.0.itemCode=B04").doesNotContain("又一行\n");
        assertThat(RecordText.read(text, JudgementCase.class)).isEqualTo(facts);
    }

    private static boolean isWorker(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains("Misbehaving");
    }

    private static RuleWorker worker() {
        return new RuleWorker(CLASS_PATH, WorkerLimits.standard());
    }

    private static RuleWorker worker(Fence fence, Class<?> program) {
        Duration time = Duration.ofSeconds(program == Misbehaving.Hanging.class ? 3 : 60);
        WorkerLimits limits =
                new WorkerLimits(time, Duration.ofSeconds(60), 256, 1 << 20, 16 << 20);
        return new RuleWorker(CLASS_PATH, limits, fence, program.getName());
    }

    private static WorkedCase overrun(String id, int days) {
        LocalDate lastDay = LocalDate.of(2026, 3, 2);
        Overrun overrun = new Overrun("K1", "张三", lastDay, lastDay.plusDays(10), days, 0);
        return new WorkedCase(id, WorkedCase.Kind.LADDER, RecordText.write(overrun));
    }

    private static Map<String, Upload> ladder(String row, String from, String to) {
        String shipped = RuleLanguage.shipped().files().get(LADDER);
        StringBuilder changed = new StringBuilder();
        shipped.lines()
                .map(line -> line.contains(row) ? line.replaceFirst(from, to) : line)
                .forEach(line -> changed.append(line).append('\n'));
        return Map.of(
                LADDER, Upload.of(LADDER, changed.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
