package org.yangguang.draw.steps;

import org.yangguang.draw.ceremony.Draw;
import org.yangguang.kernel.RuleBroken;

/** What the steps from freezing to disclosure refuse, in their order. */
final class StepRules {

    private StepRules() {}

    /** Only a published task that has not been drawn is drawn. */
    static final class TaskNotReady extends RuleBroken {

        TaskNotReady(String task) {
            super(task);
        }
    }

    /** One live draw for a task: nobody prepares several and keeps the one that suits. */
    static final class TaskAlreadyInDraw extends RuleBroken {

        TaskAlreadyInDraw(String number) {
            super(number);
        }
    }

    /** One live plan for the same projects and days: nobody prepares several and keeps the one that suits (DR1 4.4). */
    static final class PeriodAlreadyInDraw extends RuleBroken {

        PeriodAlreadyInDraw(Draw live) {
            super(
                    live.number(),
                    live.ofTask().title(),
                    live.ofTask().firstDay().toString(),
                    live.ofTask().lastDay().toString());
        }
    }

    /** More projects are to be drawn than may be drawn; or there is none at all. */
    static final class QuotaAboveEligible extends RuleBroken {

        private final boolean none;

        QuotaAboveEligible(int quota, int eligible, int objects) {
            super(quota, eligible, objects);
            this.none = eligible == 0;
        }

        @Override
        public String messageKey() {
            return none ? super.messageKey() + ".none" : super.messageKey();
        }
    }

    /** Some project could be drawn for which no lawful team exists (S14: at least two, with a lead). */
    static final class DrawNotPossible extends RuleBroken {

        DrawNotPossible(long projects, int teamSize, int available) {
            super(projects, teamSize, available);
        }
    }

    /** Each party says for whom it acts; the grade depends on it. */
    static final class OrganisationMissing extends RuleBroken {}

    /** A commitment is 64 lowercase hexadecimal digits. */
    static final class CommitmentNotValid extends RuleBroken {}

    /** Results stay sealed until the inspections are over (S15). */
    static final class InspectionsNotOver extends RuleBroken {

        InspectionsNotOver(String lastDay) {
            super(lastDay);
        }
    }
}
