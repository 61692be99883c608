package org.yangguang.rules.accountability;

import java.time.LocalDate;

/**
 * One obligation that was not met in time (S24).
 *
 * @param clock K1, K2 or K3
 * @param lastDay last day of the term
 * @param doneOn day it was done, or null when still open
 * @param workingDaysLate working days after the last day up to {@code doneOn} or today; 0 = late by
 *     rest days only
 * @param confirmedThisYear overruns of the same person already confirmed this calendar year
 */
public record Overrun(
        String clock,
        String person,
        LocalDate lastDay,
        LocalDate doneOn,
        int workingDaysLate,
        int confirmedThisYear) {}
