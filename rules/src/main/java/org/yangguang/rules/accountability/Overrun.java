package org.yangguang.rules.accountability;

import java.time.LocalDate;

/**
 * One obligation that was not met in time (S24).
 *
 * @param clock K1, K2 or K3, or the name of another term
 * @param lastDay last day of the term
 * @param doneOn day it was done, or null when still open
 * @param workingDaysLate working days after the last day up to {@code doneOn} or today; 0 = late by
 *     rest days only
 * @param confirmedThisYear overruns of the same person already confirmed this calendar year
 * @param exempt whether an exemption was approved in writing
 * @param ground what makes any overrun serious, or null
 */
public record Overrun(
        String clock,
        String person,
        LocalDate lastDay,
        LocalDate doneOn,
        int workingDaysLate,
        int confirmedThisYear,
        boolean exempt,
        Ground ground) {

    /** What makes an overrun serious whatever its length (问责-07 to 问责-10). */
    public enum Ground {
        REFERRAL_MISSED("迟延移送公安机关"),
        DATE_FALSIFIED("日期不实或者隐瞒"),
        PERIOD_LOST("法定期限因此丧失"),
        COMPLAINT_CONFIRMED("投诉属实或者被上级通报"),
        MISCONDUCT("失职渎职造成严重后果");

        private final String word;

        Ground(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** An overrun without exemption and without anything that makes it graver. */
    public Overrun(
            String clock,
            String person,
            LocalDate lastDay,
            LocalDate doneOn,
            int workingDaysLate,
            int confirmedThisYear) {
        this(clock, person, lastDay, doneOn, workingDaysLate, confirmedThisYear, false, null);
    }
}
