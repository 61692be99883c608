package org.yangguang.publicity;

import org.yangguang.kernel.RuleBroken;

/** What publishing a result and confirming its back-fill refuse, in that order (S4, S21). */
final class PublicityRules {

    private PublicityRules() {}

    /** A result goes public after its report. */
    static final class ReportMissing extends RuleBroken {}

    /** 谁抽查、谁录入、谁公开: the team that inspected, or the clerk for it (S4). */
    static final class OnlyTheTeamOrClerkPublishes extends RuleBroken {}

    /** A result with problems goes public after somebody decided what follows. */
    static final class DecisionMissing extends RuleBroken {}

    /** A result is published once, under one permanent address. */
    static final class AlreadyPublished extends RuleBroken {}

    /** The draw's process goes public when all its results are. */
    static final class ResultsStillMissing extends RuleBroken {}

    /** Back-fill is for results without problems (S21). */
    static final class OnlyCleanResultsAreBackfilled extends RuleBroken {}

    /** The platform shows a result on or after the report's day, and not in the future. */
    static final class BackfillDayNotPossible extends RuleBroken {}

    /** A back-fill is confirmed once. */
    static final class AlreadyBackfilled extends RuleBroken {}
}
