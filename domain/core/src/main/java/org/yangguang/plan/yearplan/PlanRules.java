package org.yangguang.plan.yearplan;

import org.yangguang.kernel.RuleBroken;
import org.yangguang.kernel.Unknown;

/** What a year plan refuses, from draft to publication (S2, S25). */
final class PlanRules {

    private PlanRules() {}

    /** There is no such plan. */
    static final class PlanUnknown extends Unknown {
        PlanUnknown(String id) {
            super(id);
        }
    }

    /** There is one plan a year. */
    static final class YearHasPlan extends RuleBroken {
        YearHasPlan(String year) {
            super(year);
        }
    }

    /** A plan has a title and names the documents it rests on. */
    static final class PlanTextMissing extends RuleBroken {}

    /** Everybody in the special team has a name. */
    static final class TeamMemberUnnamed extends RuleBroken {}

    /** The special team has exactly one leader and at least one further person (S25). */
    static final class TeamIncomplete extends RuleBroken {}

    /** A submitted, approved or published plan keeps its text. */
    static final class PlanNoLongerOpen extends RuleBroken {
        PlanNoLongerOpen(String title) {
            super(title);
        }
    }

    /** Only a submitted plan is approved or sent back. */
    static final class PlanNotSubmitted extends RuleBroken {
        PlanNotSubmitted(String title) {
            super(title);
        }
    }

    /** Four eyes: whoever drafted a plan does not approve it. */
    static final class DrafterMayNotApprove extends RuleBroken {
        DrafterMayNotApprove(String title) {
            super(title);
        }
    }

    /** Only an approved plan goes public. */
    static final class PlanNotApproved extends RuleBroken {
        PlanNotApproved(String title) {
            super(title);
        }
    }

    /** A task rests on a published plan. */
    static final class PlanNotPublished extends RuleBroken {
        PlanNotPublished(String title) {
            super(title);
        }
    }
}
