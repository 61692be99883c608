package org.yangguang.kernel.calendar;

import java.time.LocalDate;
import org.yangguang.kernel.LegalBasis;

/**
 * 期限: a number of days that the law or a clause grants, e.g. 7日 for the report (S20).
 *
 * @param count at least 1
 */
public record Term(int count, Unit unit, LegalBasis basis) {

    /** How the days are counted. */
    public enum Unit {
        /** 工作日: only working days count. */
        WORKING_DAYS("个工作日"),
        /** 日: every day counts; a last day of rest moves to the next working day (民法典203). */
        CALENDAR_DAYS("日");

        private final String words;

        Unit(String words) {
            this.words = words;
        }
    }

    public Term {
        if (count < 1) {
            throw new IllegalArgumentException("a term has at least one day, not " + count);
        }
    }

    /** The deadline of this term when it starts on a day; that day is not counted (民法典201). */
    public Deadline from(LocalDate start, WorkingCalendar calendar) {
        return switch (unit) {
            case WORKING_DAYS -> calendar.workingDaysAfter(start, count, basis);
            case CALENDAR_DAYS -> calendar.daysAfter(start, count, basis);
        };
    }

    @Override
    public String toString() {
        return count + unit.words;
    }
}
