package org.yangguang.casework.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yangguang.casework.matter.MatterAct.MatterDecided;
import org.yangguang.casework.matter.MatterRules.EndingDayNotPossible;
import org.yangguang.casework.matter.MatterRules.EndingIncomplete;
import org.yangguang.casework.matter.MatterRules.EndingNotForThisDecision;
import org.yangguang.casework.matter.MatterRules.LegalReviewMissing;
import org.yangguang.casework.matter.MatterRules.MatterAlreadyDecided;
import org.yangguang.casework.matter.MatterRules.MatterAlreadyEnded;
import org.yangguang.casework.matter.MatterRules.MatterNotDecided;
import org.yangguang.casework.matter.MatterRules.NoPenaltyPower;
import org.yangguang.casework.matter.MatterRules.NoneExcludesOthers;
import org.yangguang.casework.matter.MatterRules.OutcomeMissing;
import org.yangguang.casework.matter.MatterRules.OverrideReasonMissing;
import org.yangguang.casework.matter.MatterRules.ProposalMissing;
import org.yangguang.casework.matter.MatterRules.ReviewerMayNotDecide;
import org.yangguang.rules.judgement.Judgement;
import org.yangguang.rules.judgement.JudgementCase;

/** Rules propose, a legal officer reviews, a leader decides (S5, S23). */
class MatterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final Matter matter = new Matter(Reported.on(DAY));

    @Test
    void nobody_decides_before_the_rules_were_asked() {
        assertThatThrownBy(() -> decide("", Outcome.RECTIFY)).isInstanceOf(ProposalMissing.class);
    }

    @Test
    void a_decision_as_proposed_needs_no_reason() {
        propose("S2", false, "REFER_DEPT");
        assertThat(decide("", Outcome.REFER_DEPT).outcomes()).containsExactly("REFER_DEPT");
        assertThat(view().overrideReason()).isNull();
        assertThat(view().number()).isEqualTo("处置〔2026〕1号");
    }

    @Test
    void who_departs_from_the_proposal_writes_why() {
        propose("S2", false, "REFER_DEPT");
        assertThatThrownBy(() -> decide(" ", Outcome.RECTIFY))
                .isInstanceOf(OverrideReasonMissing.class);
        decide("已当场改正", Outcome.RECTIFY);
        assertThat(view().overrideReason()).isEqualTo("已当场改正");
    }

    @Test
    void departing_in_the_gravest_kind_needs_the_legal_officer_first() {
        propose("S3", false, "REFER_PS");
        assertThatThrownBy(() -> decide("证据不足", Outcome.SUPPLEMENT))
                .isInstanceOf(LegalReviewMissing.class);
        matter.review("同意补充证据", "legal", DAY);
        assertThat(decide("证据不足", Outcome.SUPPLEMENT).outcomes()).containsExactly("SUPPLEMENT");
    }

    @Test
    void a_suspected_crime_needs_the_legal_officer_even_where_no_violation_carries_it() {
        propose("-", List.of("CR-385"), "REFER_SUP");
        assertThatThrownBy(() -> decide("线索不实", Outcome.NONE))
                .isInstanceOf(LegalReviewMissing.class);
        propose("-", List.of(), "REFER_SUP");
        assertThat(decide("线索不实", Outcome.NONE).outcomes())
                .as("negative control")
                .containsExactly("NONE");
    }

    @Test
    void an_opinion_on_an_older_proposal_no_longer_counts() {
        propose("S3", false, "REFER_PS");
        matter.review("同意", "legal", DAY);
        propose("S3", false, "REFER_PS");
        assertThatThrownBy(() -> decide("证据不足", Outcome.SUPPLEMENT))
                .isInstanceOf(LegalReviewMissing.class);
    }

    @Test
    void reviewer_and_decider_are_two_persons() {
        propose("S1", false, "RECTIFY");
        matter.review("同意", "leader", DAY);
        assertThatThrownBy(() -> decide("", Outcome.RECTIFY))
                .isInstanceOf(ReviewerMayNotDecide.class);
    }

    @Test
    void a_case_is_opened_only_with_penalty_power() {
        propose("S2", false, "REFER_DEPT");
        assertThatThrownBy(() -> decide("查处", Outcome.CASE)).isInstanceOf(NoPenaltyPower.class);
        propose("S2", true, "CASE");
        assertThat(decide("", Outcome.CASE).outcomes()).containsExactly("CASE");
    }

    @Test
    void nothing_found_stands_alone() {
        Set<Outcome> both = EnumSet.of(Outcome.NONE, Outcome.RECTIFY);
        assertThatThrownBy(() -> new Decision(both, "")).isInstanceOf(NoneExcludesOthers.class);
        assertThatThrownBy(() -> new Decision(Set.of(), "")).isInstanceOf(OutcomeMissing.class);
    }

    @Test
    void what_is_decided_stays() {
        propose("S1", false, "RECTIFY");
        decide("", Outcome.RECTIFY);
        assertThatThrownBy(() -> decide("", Outcome.RECTIFY))
                .isInstanceOf(MatterAlreadyDecided.class);
        assertThatThrownBy(() -> propose("S1", false, "RECTIFY"))
                .isInstanceOf(MatterAlreadyDecided.class);
    }

    @Test
    void an_open_case_ends_by_its_result_with_day_document_and_reason() {
        filed();
        assertThat(view().ends())
                .containsExactly(
                        EndedAs.PENALISED,
                        EndedAs.UNPENALISED,
                        EndedAs.UNFOUNDED,
                        EndedAs.TO_JUSTICE);
        end(EndedAs.UNFOUNDED, DAY.plusDays(30));
        assertThat(view())
                .satisfies(
                        ended -> {
                            assertThat(ended.isEnded()).isTrue();
                            assertThat(ended.isDecided()).isTrue();
                            assertThat(ended.ending().number()).isEqualTo("结案〔2026〕1号");
                            assertThat(ended.endedByName()).isEqualTo("leader");
                        });
    }

    @Test
    void while_a_case_is_open_a_referral_that_is_done_ends_nothing() {
        propose("S2", true, "CASE", "REFER_PS");
        decide("", Outcome.CASE, Outcome.REFER_PS);
        assertThatThrownBy(() -> end(EndedAs.REFERRED, DAY))
                .isInstanceOf(EndingNotForThisDecision.class);
    }

    @Test
    void without_a_case_a_referral_or_a_rectification_ends_the_matter() {
        propose("S1", false, "REFER_DEPT");
        decide("", Outcome.REFER_DEPT);
        assertThat(view().ends()).containsExactly(EndedAs.REFERRED, EndedAs.DECLINED);
        end(EndedAs.DECLINED, DAY);
        assertThat(view().isEnded()).isTrue();
    }

    @Test
    void what_needs_more_evidence_has_no_end_yet() {
        propose("S1", false, "SUPPLEMENT");
        decide("", Outcome.SUPPLEMENT);
        assertThat(view().ends()).isEmpty();
    }

    @Test
    void nothing_ends_before_its_decision_after_today_or_twice() {
        propose("S2", true, "CASE");
        assertThatThrownBy(() -> end(EndedAs.PENALISED, DAY)).isInstanceOf(MatterNotDecided.class);
        decide("", Outcome.CASE);
        assertThatThrownBy(() -> end(EndedAs.PENALISED, DAY.minusDays(1)))
                .isInstanceOf(EndingDayNotPossible.class);
        assertThatThrownBy(() -> end(EndedAs.PENALISED, TODAY.plusDays(1)))
                .isInstanceOf(EndingDayNotPossible.class);
        end(EndedAs.PENALISED, TODAY);
        assertThatThrownBy(() -> end(EndedAs.PENALISED, TODAY))
                .isInstanceOf(MatterAlreadyEnded.class);
        assertThatThrownBy(() -> propose("S1", false, "RECTIFY"))
                .isInstanceOf(MatterAlreadyDecided.class);
    }

    @Test
    void an_end_says_as_what_when_by_which_document_and_why() {
        assertThatThrownBy(() -> new Ending(null, DAY, "1号", "理由"))
                .isInstanceOf(EndingIncomplete.class);
        assertThatThrownBy(() -> new Ending(EndedAs.RECTIFIED, null, "1号", "理由"))
                .isInstanceOf(EndingIncomplete.class);
        assertThatThrownBy(() -> new Ending(EndedAs.RECTIFIED, DAY, " ", "理由"))
                .isInstanceOf(EndingIncomplete.class);
        assertThatThrownBy(() -> new Ending(EndedAs.RECTIFIED, DAY, "1号", null))
                .isInstanceOf(EndingIncomplete.class);
    }

    private void filed() {
        propose("S2", true, "CASE");
        decide("", Outcome.CASE);
    }

    private void end(EndedAs as, LocalDate on) {
        matter.end(new Ending(as, on, "结案〔2026〕1号", "调查终结"), "leader", TODAY);
    }

    @Test
    void the_order_of_outcomes_is_the_official_one() {
        propose("S1", false, "RECTIFY", "REFER_DEPT");
        assertThat(decide("", Outcome.REFER_DEPT, Outcome.RECTIFY).outcomes())
                .containsExactly("RECTIFY", "REFER_DEPT");
    }

    private MatterDecided decide(String reason, Outcome... outcomes) {
        return matter.decide(
                new Decision(Set.of(outcomes), reason), "leader", DAY, () -> "处置〔2026〕1号");
    }

    private void propose(String severity, boolean canPenalise, String... outcomes) {
        propose(canPenalise, judgement(severity, List.of(outcomes), List.of()));
    }

    private void propose(String severity, List<String> crimes, String outcome) {
        propose(false, judgement(severity, List.of(outcome), crimes));
    }

    private void propose(boolean canPenalise, Judgement judgement) {
        matter.propose(
                new Proposal(
                        Circumstances.unknown(),
                        facts(canPenalise),
                        judgement,
                        "0".repeat(64),
                        0,
                        DAY));
    }

    private MatterView view() {
        return matter.view(login -> login);
    }

    private static JudgementCase facts(boolean canPenalise) {
        return new JudgementCase(
                null,
                List.of(),
                2,
                "SIGNED",
                "U",
                false,
                null,
                null,
                null,
                DAY,
                canPenalise,
                null,
                null,
                null,
                null);
    }

    private static Judgement judgement(
            String severity, List<String> outcomes, List<String> crimes) {
        return new Judgement(
                List.of(), severity, outcomes, List.of(), crimes, List.of(), List.of(), List.of(),
                List.of());
    }
}
