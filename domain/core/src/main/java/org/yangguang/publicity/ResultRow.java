package org.yangguang.publicity;

import java.time.LocalDate;
import org.yangguang.inspection.InspectionId;
import org.yangguang.plan.task.TaskId;

/**
 * One reported inspection on its way to the public.
 *
 * @param decided whether the decision that it needs is made; true for a clean result
 * @param publication number of the public address, or null
 * @param number 文号 of the publication, or null
 * @param backfilledOn day it was seen on the platform, or null
 */
public record ResultRow(
        InspectionId inspection,
        TaskId task,
        String taskTitle,
        String projectName,
        LocalDate concludedOn,
        LocalDate reportedOn,
        boolean clean,
        boolean decided,
        Long publication,
        String number,
        LocalDate publishedOn,
        LocalDate backfilledOn) {

    public boolean isPublished() {
        return publication != null;
    }

    /** Whether it may go public now. */
    public boolean isReady() {
        return !isPublished() && decided;
    }

    public boolean isBackfillDue() {
        return clean && backfilledOn == null;
    }
}
