package org.yangguang.rules.accountability;

import java.time.LocalDateTime;
import org.yangguang.kernel.calendar.Deadline;

/**
 * One clock of a case: until when, and what follows for staff.
 *
 * @param due last moment; the end of a day is its midnight at the start, for days count whole
 * @param deadline the count of days, or null for a term in hours
 * @param workingDaysLate 0 when in time or late by rest days only
 * @param proposal the step of the ladder, or null while nothing was done and nothing can be said
 */
public record ClockState(
        Clock clock,
        LocalDateTime due,
        Deadline deadline,
        int workingDaysLate,
        LadderProposal proposal) {

    /** {@code 2025-10-09}, or {@code 2025-10-01T16:30} for a term in hours. */
    public String dueText() {
        return deadline == null ? due.toString() : due.toLocalDate().toString();
    }

    /** {@code ON_TIME}, {@code LIGHT(1)}, {@code SERIOUS(6)}, {@code SERIOUS}, {@code EXEMPT}, or null. */
    public String stateText() {
        if (proposal == null) {
            return null;
        }
        return switch (proposal.level()) {
            case "NONE" -> "ON_TIME";
            case "LIGHT", "SERIOUS" -> proposal.level() + days();
            default -> proposal.level();
        };
    }

    private String days() {
        boolean referral = clock == Clock.REF_DECIDE || clock == Clock.REF_TRANSFER;
        return referral ? "" : "(" + workingDaysLate + ")";
    }
}
