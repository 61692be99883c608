package org.yangguang.rules.accountability;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;

/**
 * When things were really done in one inspected case; null = not yet, or not known.
 *
 * @param inspectionEnd last day of the inspection of the object
 * @param priorOverruns confirmed overruns of the same person earlier in the calendar year
 * @param exempt clocks with an exemption approved in writing
 * @param referralReport day the head received the referral report
 * @param nothingFound whether the case ends with nothing found, so that the result goes back
 * @param toThePolice whether the case is referred to the police
 */
public record ClockFacts(
        LocalDate inspectionEnd,
        LocalDate report,
        LocalDate backfill,
        LocalDate publication,
        int priorOverruns,
        Set<Clock> exempt,
        LocalDate referralReport,
        LocalDateTime referralDecision,
        LocalDateTime referralTransfer,
        boolean nothingFound,
        boolean toThePolice) {

    public ClockFacts {
        exempt = Set.copyOf(exempt);
    }
}
