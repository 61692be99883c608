package org.yangguang.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.plan.task.CandidateView;
import org.yangguang.plan.task.TaskId;
import org.yangguang.plan.task.TaskStatus;
import org.yangguang.plan.task.TaskView;
import org.yangguang.plan.yearplan.PlanId;
import org.yangguang.roster.subject.SubjectId;
import org.yangguang.rules.eligibility.EligibilityDecision.Reason;
import org.yangguang.web.faces.Ledger;
import org.yangguang.web.faces.Wired;

/** Tasks and candidates in lists and ledgers. */
class HowATaskReadsTest {

    private static final Reason LEADS = new Reason("范围-38", "国有资金占主导，可以入库", "方案四", false);
    private static final Reason DECIDES = new Reason("范围-31", "在外地招标，排除在外", "方案四", true);

    private final TaskLedger ledger = Wired.with(new TaskLedger(), Wired.chinese());
    private final CandidateView out =
            new CandidateView(new SubjectId("PRJ:1"), "道路", false, "X04", List.of(LEADS, DECIDES));

    @Test
    void a_reason_decides_by_its_rule_however_its_sentence_is_worded() {
        assertThat(ledger.deciding(out)).containsExactly(DECIDES);
        assertThat(ledger.leading(out)).containsExactly(LEADS);
    }

    @Test
    void the_quota_says_whether_agencies_come_along() {
        assertThat(ledger.quota(task(true))).contains("2").isNotEqualTo(ledger.quota(task(false)));
    }

    @Test
    void a_task_without_a_number_has_an_empty_cell() {
        Ledger list = ledger.of(List.of(task(true)));
        assertThat(list.rows().get(0)).hasSameSizeAs(list.head()).startsWith("", "春季抽查", "2026");
    }

    @Test
    void every_reason_of_a_candidate_stands_in_the_ledger_and_each_basis_once() {
        List<String> row = ledger.of(task(true), List.of(out)).rows().get(0);
        assertThat(row).startsWith("PRJ:1", "道路").endsWith("方案四");
        assertThat(row.get(3)).contains("范围-31 在外地招标，排除在外", "；", "范围-38");
    }

    private static TaskView task(boolean withAgencies) {
        LocalDate day = LocalDate.of(2026, 3, 2);
        return new TaskView(
                new TaskId(1),
                new PlanId(1),
                null,
                "春季抽查",
                2026,
                2,
                withAgencies,
                day,
                day.plusDays(30),
                2,
                TaskStatus.DRAFT,
                null,
                null,
                0);
    }
}
