package org.yangguang.rules.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.kernel.calendar.StateCouncilCalendar;
import org.yangguang.rules.check.CheckRules;
import org.yangguang.rules.check.MachineFinding;
import org.yangguang.rules.check.MachineFinding.Status;
import org.yangguang.rules.facts.Changed;
import org.yangguang.rules.facts.Samples;
import org.yangguang.rules.facts.TenderFacts;
import org.yangguang.rules.judgement.Judgement.Violation;
import org.yangguang.rules.judgement.JudgementCase.Found;

/** From the days of a tender to the letter, when a human confirms whatever the machine found. */
class MachineFindingsJudgedTest {

    @Test
    void short_periods_and_a_late_report_are_judged_apart() {
        Judgement judgement =
                judge(
                        "timeline.docStop=2026-03-06",
                        "timeline.bidDeadline=2026-03-20T09:00",
                        "timeline.openTime=2026-03-20T09:00",
                        "bids.0.receivedAt=2026-03-20T08:00",
                        "bids.1.receivedAt=2026-03-20T08:00",
                        "bids.2.receivedAt=2026-03-20T08:00",
                        "timeline.clarification=",
                        "disclosure.bondEnds=",
                        "timeline.writtenReport=2026-04-17");
        assertThat(judgement.violations())
                .extracting(Violation::code)
                .containsExactly("TR-07", "TR-08", "TR-31");
        assertThat(judgement.outcomes()).containsExactly("RECTIFY", "REFER_DEPT");
    }

    @Test
    void an_account_shared_by_two_bidders_is_held_against_both() {
        Judgement judgement = judge("bids.2.bondPayer=乙账户");
        assertThat(judgement.violations())
                .extracting(Violation::partyId)
                .containsExactlyInAnyOrder("SUB:乙", "SUB:丙");
        assertThat(judgement.crimes()).containsExactly("CR-223");
    }

    @Test
    void a_tender_without_a_flaw_is_closed_with_nothing_found() {
        assertThat(judge().outcomes()).containsExactly("NONE");
    }

    private static Judgement judge(String... changes) {
        TenderFacts tender = Changed.of(Samples.tender(), changes);
        List<Found> confirmed =
                new CheckRules()
                        .check(tender, StateCouncilCalendar.published()).stream()
                                .filter(finding -> finding.status() == Status.FAIL)
                                .map(MachineFindingsJudgedTest::confirmed)
                                .toList();
        return new JudgementRules().judge(InspectedCases.with(confirmed));
    }

    private static Found confirmed(MachineFinding finding) {
        String role = finding.partyId() == null ? "TENDERER" : "BIDDER";
        return new Found(finding.itemCode(), "FAIL", finding.partyId(), role);
    }
}
