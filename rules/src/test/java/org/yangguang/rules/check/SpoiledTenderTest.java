package org.yangguang.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.kernel.calendar.StateCouncilCalendar;
import org.yangguang.rules.check.MachineFinding.Status;
import org.yangguang.rules.facts.Changed;
import org.yangguang.rules.facts.Doubt;
import org.yangguang.rules.facts.Doubt.Kind;
import org.yangguang.rules.facts.Samples;
import org.yangguang.rules.facts.TenderFacts;

/** Facts that cannot be right: the item is left to a human, the doubt is named. */
class SpoiledTenderTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "B04, timeline.docStop=2026-03-02, 招标文件停止发出之日",
        "B06, timeline.prequalDeadline=2026-03-05, 资格预审申请截止之日",
        "B07, timeline.bidDeadline=2026-03-02T09:00, 投标截止之日",
        "F01, timeline.candidatePublicityStart=2026-03-24, 候选人公示开始之日",
        "F02, timeline.candidatePublicityEnd=2026-03-25, 候选人公示截止之日",
        "F04, timeline.objectionReply=2026-03-26, 答复异议之日",
        "F10, timeline.writtenReport=2026-03-31, 提交书面报告之日",
        "G01, timeline.contract=2026-04-01, 订立合同之日"
    })
    void days_in_an_order_that_does_not_exist_decide_nothing(
            String item, String change, String about) {
        TenderFacts spoiled = Changed.of(Samples.tender(), change);
        assertThat(status(spoiled, item)).isEqualTo(Status.UNDECIDED);
        assertThat(status(Samples.tender(), item)).isEqualTo(Status.PASS);
        assertThat(new CheckRules().doubts(spoiled))
                .filteredOn(doubt -> doubt.about().equals(about))
                .extracting(Doubt::kind)
                .contains(Kind.DAYS_CONTRADICT);
    }

    @ParameterizedTest(name = "{0} is before {1}")
    @CsvSource({
        "timeline.bidDeadline=2026-02-20T09:00, 招标公告之日, 投标截止之日",
        "timeline.prequalStart=2026-12-01, 资格预审文件开始发出之日, 资格预审文件停止发出之日",
        "timeline.evalReportReceived=2026-03-02, 投标截止之日, 收到评标报告之日",
        "timeline.winnerFixed=2026-03-02, 投标截止之日, 确定中标人之日",
        "timeline.awardNotice=2026-03-02, 投标截止之日, 发出中标通知书之日",
        "timeline.awardNotice=2026-03-02, 确定中标人之日, 发出中标通知书之日",
        "timeline.contract=2026-03-02, 投标截止之日, 订立合同之日",
        "timeline.contract=2026-03-02, 确定中标人之日, 订立合同之日"
    })
    void steps_of_a_tender_out_of_order_are_doubted(String change, String earlier, String later) {
        TenderFacts spoiled = Changed.of(Samples.tender(), change);
        assertThat(new CheckRules().doubts(spoiled))
                .filteredOn(doubt -> doubt.about().equals(later))
                .filteredOn(doubt -> doubt.text().contains("早于" + earlier))
                .extracting(Doubt::kind)
                .containsExactly(Kind.DAYS_CONTRADICT);
    }

    @ParameterizedTest
    @CsvSource({"C01, money.bidBond", "C07, money.performanceBond", "G02, money.contract"})
    void an_amount_below_zero_decides_nothing(String item, String amount) {
        TenderFacts spoiled = Changed.of(Samples.tender(), amount + "=-0.01");
        assertThat(status(spoiled, item)).isEqualTo(Status.UNDECIDED);
        assertThat(new CheckRules().doubts(spoiled))
                .extracting(Doubt::kind)
                .containsExactly(Kind.AMOUNT_NEGATIVE);
    }

    @Test
    void a_day_that_contradicts_another_decides_no_other_item_either() {
        TenderFacts spoiled = Changed.of(Samples.tender(), "timeline.contract=2026-03-02");
        assertThat(status(spoiled, "C05")).isEqualTo(Status.UNDECIDED);
        assertThat(find(spoiled, "C05").get(0).arithmetic()).contains("订立合同之日 2026-03-02 早于");
        assertThat(status(spoiled, "B07")).isEqualTo(Status.PASS);
    }

    @Test
    void a_bond_paid_back_before_the_contract_is_no_contradiction() {
        TenderFacts early = Changed.of(Samples.tender(), "timeline.bondRefund=2026-04-19");
        assertThat(status(early, "C05")).isEqualTo(Status.PASS);
    }

    @Test
    void a_code_that_no_table_has_is_doubted() {
        TenderFacts spoiled =
                Changed.of(Samples.tender(), "project.kind=MAGIC", "project.tenderMode=AUCTION");
        assertThat(new CheckRules().doubts(spoiled))
                .extracting(Doubt::kind, Doubt::about)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.CODE_UNKNOWN, "招标方式"),
                        org.assertj.core.groups.Tuple.tuple(Kind.CODE_UNKNOWN, "类别"));
        assertThat(status(spoiled, "A04")).isEqualTo(Status.UNDECIDED);
    }

    @Test
    void a_year_outside_the_calendar_is_named() {
        TenderFacts far =
                Changed.of(
                        Samples.tender(),
                        "timeline.awardNotice=2035-04-02",
                        "timeline.contract=2035-04-20");
        assertThat(find(far, "G01").get(0).arithmetic()).contains("工作日安排");
    }

    @Test
    void a_sound_tender_is_not_doubted() {
        assertThat(new CheckRules().doubts(Samples.tender())).isEmpty();
    }

    private static Status status(TenderFacts tender, String item) {
        return find(tender, item).get(0).status();
    }

    private static List<MachineFinding> find(TenderFacts tender, String item) {
        return new CheckRules()
                .check(tender, StateCouncilCalendar.published()).stream()
                        .filter(finding -> finding.itemCode().equals(item))
                        .toList();
    }
}
