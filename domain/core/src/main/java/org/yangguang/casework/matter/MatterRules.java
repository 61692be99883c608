package org.yangguang.casework.matter;

import org.yangguang.kernel.RuleBroken;
import org.yangguang.kernel.Unknown;

/** What following a finding up refuses, from the proposal to the ending (S5, S22, S23). */
final class MatterRules {

    private MatterRules() {}

    /** No problem was reported for this inspection, so there is nothing to decide. */
    static final class MatterUnknown extends Unknown {}

    /** The rules speak before a person reviews or decides. */
    static final class ProposalMissing extends RuleBroken {}

    /** A legal review carries an opinion. */
    static final class OpinionMissing extends RuleBroken {}

    /** Review and decision are two persons' work. */
    static final class ReviewerMayNotDecide extends RuleBroken {}

    /** A decision says at least one thing that follows. */
    static final class OutcomeMissing extends RuleBroken {}

    /** 未发现问题 cannot stand beside another outcome. */
    static final class NoneExcludesOthers extends RuleBroken {}

    /** Who departs from the proposal writes why. */
    static final class OverrideReasonMissing extends RuleBroken {}

    /** Departing from the proposal in a matter of the gravest kind needs the legal officer first. */
    static final class LegalReviewMissing extends RuleBroken {}

    /** The bureau opens a case itself only where it holds penalty power. */
    static final class NoPenaltyPower extends RuleBroken {}

    /** A matter is decided once; what follows from it is another act. */
    static final class MatterAlreadyDecided extends RuleBroken {}

    /** Only what was decided can end. */
    static final class MatterNotDecided extends RuleBroken {}

    /** A matter ends as something, on a day, by a numbered document and for a reason. */
    static final class EndingIncomplete extends RuleBroken {}

    /** A case ends by what the law knows, a referral by what the recipient did (行政处罚法57). */
    static final class EndingNotForThisDecision extends RuleBroken {}

    /** A matter ends after its decision and not in the future. */
    static final class EndingDayNotPossible extends RuleBroken {

        EndingDayNotPossible(String decidedOn, String today) {
            super(decidedOn, today);
        }
    }

    /** A matter ends once. */
    static final class MatterAlreadyEnded extends RuleBroken {}
}
