package org.yangguang.plan.task;

import org.yangguang.kernel.RuleBroken;
import org.yangguang.kernel.Unknown;

/** What ordering a task refuses, in the order of the work. */
final class TaskRules {

    private TaskRules() {}

    /** There is no such task. */
    static final class TaskUnknown extends Unknown {
        TaskUnknown(String id) {
            super(id);
        }
    }

    /** A task has a title. */
    static final class TaskTitleMissing extends RuleBroken {}

    /** A task says from when until when inspections take place. */
    static final class PeriodMissing extends RuleBroken {}

    /** The first day of the inspections is not after the last. */
    static final class PeriodBackwards extends RuleBroken {}

    /** Inspections of a task begin in the year of its plan. */
    static final class PeriodOutsideYear extends RuleBroken {
        PeriodOutsideYear(int year) {
            super(String.valueOf(year));
        }
    }

    /** At least one project is drawn. */
    static final class QuotaTooSmall extends RuleBroken {}

    /** Nobody inspects alone (S14). */
    static final class TeamTooSmall extends RuleBroken {
        TeamTooSmall(int least) {
            super(least);
        }
    }

    /** At least one is drawn, and no more than there are. */
    static final class SampleNotPossible extends RuleBroken {

        SampleNotPossible(int population, int drawn) {
            super(population, drawn);
        }
    }

    /** A task that was published or cancelled keeps its text. */
    static final class TaskNotDraft extends RuleBroken {
        TaskNotDraft(String title) {
            super(title);
        }
    }

    /** A task uses published items only (国办发〔2024〕54号); on its first day there is none. */
    static final class NothingPublishedToCheck extends RuleBroken {
        NothingPublishedToCheck(String day) {
            super(day);
        }
    }

    /** Only a published task is drawn. */
    static final class TaskNotPublished extends RuleBroken {
        TaskNotPublished(String title) {
            super(title);
        }
    }

    /** A drawn task is not cancelled any more. */
    static final class TaskAlreadyDrawn extends RuleBroken {
        TaskAlreadyDrawn(String title) {
            super(title);
        }
    }

    /** Only a drawn task is opened again. */
    static final class TaskNotDrawn extends RuleBroken {
        TaskNotDrawn(String title) {
            super(title);
        }
    }
}
