package org.yangguang.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yangguang.kernel.calendar.StateCouncilCalendar;
import org.yangguang.rules.check.MachineFinding.Status;
import org.yangguang.rules.facts.Changed;
import org.yangguang.rules.facts.Samples;

/** How the machine counts and when it asks a human to look. */
class CountingTest {

    @Test
    void a_short_preparation_shows_both_days_and_the_sum() {
        MachineFinding finding = find("B07", "timeline.bidDeadline=2026-03-20T09:00");
        assertThat(finding.status()).isEqualTo(Status.FAIL);
        assertThat(finding.arithmetic()).contains("2026-03-20 共 17 日，少于 20 日");
    }

    @Test
    void a_period_that_ends_on_a_sunday_is_lawful_and_for_review() {
        MachineFinding sunday =
                find(
                        "B07",
                        "timeline.docStart=2026-03-02",
                        "timeline.bidDeadline=2026-03-22T09:00");
        assertThat(sunday.status()).isEqualTo(Status.PASS);
        assertThat(sunday.review()).isTrue();
        assertThat(find("B07").review()).isFalse();
    }

    @Test
    void a_sale_period_that_only_the_first_day_makes_long_enough_is_for_review() {
        MachineFinding five =
                find("B04", "timeline.docStart=2026-03-02", "timeline.docStop=2026-03-06");
        assertThat(five.status()).isEqualTo(Status.PASS);
        assertThat(five.review()).isTrue();
        assertThat(find("B04").review()).isFalse();
    }

    @Test
    void a_last_day_in_the_holiday_moves_on_and_says_so() {
        MachineFinding finding = find("G01", "timeline.contract=2026-05-06");
        assertThat(finding.status()).isEqualTo(Status.PASS);
        assertThat(finding.arithmetic()).contains("末日 2026-05-06（原末日 2026-05-02 遇休息日顺延）");
    }

    @Test
    void a_year_without_a_calendar_is_not_guessed() {
        assertThat(find("G01", "timeline.awardNotice=2035-03-01").status())
                .isEqualTo(Status.UNDECIDED);
    }

    @Test
    void a_bond_above_the_fixed_sum_only_is_for_a_human() {
        MachineFinding finding =
                find("C01", "project.estimate=50000000", "money.bidBond=800000.01");
        assertThat(finding.status()).isEqualTo(Status.PASS);
        assertThat(finding.review()).isTrue();
    }

    @Test
    void a_bond_of_exactly_the_fixed_sum_is_no_matter_for_a_human() {
        assertThat(find("C01", "project.estimate=50000000", "money.bidBond=800000").review())
                .isFalse();
        String[] survey = {"project.kind=SERVICES", "project.estimate=50000000", "money.bidBond="};
        assertThat(find("C01", survey[0], survey[1], survey[2] + "100000").review()).isFalse();
        assertThat(find("C01", survey[0], survey[1], survey[2] + "100000.01").review()).isTrue();
    }

    @Test
    void the_bond_goes_back_on_the_fifth_day_and_not_on_the_sixth() {
        String contract = "timeline.contract=2026-04-09";
        assertThat(find("C05", contract, "timeline.bondRefund=2026-04-14").status())
                .isEqualTo(Status.PASS);
        assertThat(find("C05", contract, "timeline.bondRefund=2026-04-15").status())
                .isEqualTo(Status.FAIL);
    }

    @Test
    void three_days_are_three_where_no_weekend_hides_the_fourth() {
        String report = "timeline.evalReportReceived=2026-03-30";
        assertThat(find("F01", report, "timeline.candidatePublicityStart=2026-04-02").status())
                .isEqualTo(Status.PASS);
        assertThat(find("F01", report, "timeline.candidatePublicityStart=2026-04-03").status())
                .isEqualTo(Status.FAIL);
        String objection = "timeline.objectionReceived=2026-03-30";
        assertThat(find("F04", objection, "timeline.objectionReply=2026-04-02").status())
                .isEqualTo(Status.PASS);
        assertThat(find("F04", objection, "timeline.objectionReply=2026-04-03").status())
                .isEqualTo(Status.FAIL);
    }

    @Test
    void steps_that_differ_by_one_yuan_were_rounded_and_by_two_were_not() {
        String[] prices = {"bids.0.price=1000000", "bids.1.price=1200000", "bids.2.price="};
        assertThat(find("I06", prices[0], prices[1], prices[2] + "1400001").status())
                .isEqualTo(Status.SUSPECT);
        assertThat(find("I06", prices[0], prices[1], prices[2] + "1400002").status())
                .isEqualTo(Status.PASS);
    }

    @Test
    void every_bidder_with_the_same_account_is_named() {
        List<MachineFinding> findings = all("I08", "bids.2.bondPayer=乙账户");
        assertThat(findings)
                .extracting(MachineFinding::partyId)
                .containsExactlyInAnyOrder("SUB:乙", "SUB:丙");
        assertThat(findings.get(0).arithmetic()).contains("乙建设公司、丙建设公司");
    }

    @Test
    void prices_at_equal_ratios_are_suspect() {
        MachineFinding finding =
                find("I06", "bids.0.price=8000000", "bids.1.price=8080000", "bids.2.price=8160800");
        assertThat(finding.status()).isEqualTo(Status.SUSPECT);
        assertThat(finding.arithmetic()).contains("等比");
    }

    @Test
    void two_prices_are_too_few_for_a_pattern() {
        assertThat(find("I06", "bids.2.bidderId=SUB:乙").status()).isEqualTo(Status.UNDECIDED);
    }

    @Test
    void a_missing_day_is_named() {
        assertThat(find("F10", "timeline.writtenReport=").arithmetic()).isEqualTo("缺少：提交书面报告之日");
    }

    @Test
    void without_a_notice_day_no_version_of_the_law_can_be_chosen() {
        MachineFinding finding =
                find("B04", "project.noticeDate=", "timeline.notice=", "timeline.docStart=");
        assertThat(finding.status()).isEqualTo(Status.UNDECIDED);
    }

    private static MachineFinding find(String item, String... changes) {
        return all(item, changes).get(0);
    }

    private static List<MachineFinding> all(String item, String... changes) {
        Stream<MachineFinding> findings =
                new CheckRules()
                                .check(
                                        Changed.of(Samples.tender(), changes),
                                        StateCouncilCalendar.published())
                                .stream();
        return findings.filter(finding -> finding.itemCode().equals(item)).toList();
    }
}
