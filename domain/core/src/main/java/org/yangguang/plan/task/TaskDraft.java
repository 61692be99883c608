package org.yangguang.plan.task;

import java.time.LocalDate;
import org.yangguang.plan.task.TaskRules.PeriodBackwards;
import org.yangguang.plan.task.TaskRules.PeriodMissing;
import org.yangguang.plan.task.TaskRules.QuotaTooSmall;
import org.yangguang.plan.task.TaskRules.TaskTitleMissing;

/**
 * What a clerk writes into a task.
 *
 * @param quota projects to be drawn, at least 1 (S10: 2)
 * @param from first day of the inspections
 * @param to last day of the inspections
 * @param teamSize inspectors for one project (S14: at least 2)
 */
public record TaskDraft(
        String title, int quota, boolean withAgencies, LocalDate from, LocalDate to, int teamSize) {

    public TaskDraft {
        if (title == null || title.isBlank()) {
            throw new TaskTitleMissing();
        }
        if (quota < 1) {
            throw new QuotaTooSmall();
        }
        if (from == null || to == null) {
            throw new PeriodMissing();
        }
        if (from.isAfter(to)) {
            throw new PeriodBackwards();
        }
        title = title.strip();
    }
}
