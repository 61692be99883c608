package org.yangguang.accountability.obligation;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.kernel.calendar.Deadline;

/**
 * An obligation as it stands today.
 *
 * @param inspection number of the inspection it came from
 * @param projectId subject id of the project
 * @param owner login of the person who answers for it
 * @param term the term in words, {@code 10个工作日}
 * @param start the day that is not counted
 * @param counted every day looked at, counted or skipped, with the reason
 * @param provisional the count touches a year without a published calendar
 * @param doneOn the day it was met, or null
 * @param daysLeft working days after today up to the last day; 0 on the last day and after it
 * @param daysLate working days after the last day; 0 also when only rest days passed
 */
public record ObligationView(
        long id,
        Duty duty,
        long inspection,
        String projectId,
        String projectName,
        String owner,
        String ownerName,
        String term,
        LocalDate start,
        LocalDate lastDay,
        List<Deadline.CountedDay> counted,
        String basis,
        boolean provisional,
        LocalDate doneOn,
        ObligationStatus status,
        int daysLeft,
        int daysLate) {

    public boolean isDone() {
        return doneOn != null;
    }
}
