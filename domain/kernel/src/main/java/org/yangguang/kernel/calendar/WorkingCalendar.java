package org.yangguang.kernel.calendar;

import java.time.LocalDate;
import org.yangguang.kernel.LegalBasis;

/**
 * The working days of the State Council's yearly notices, make-up weekend days included (民法典
 * 203).
 *
 * <p>A year without a published notice is provisional: weekends and statutory days only, and every
 * {@link Deadline} that touches it says so. A day in a year that the calendar does not hold at all
 * is refused with {@link CalendarNotPublished}, never guessed.
 */
public interface WorkingCalendar {

    boolean isWorkingDay(LocalDate day);

    /** Whether the day lies in a year whose notice is not published yet. */
    boolean isProvisional(LocalDate day);

    /** Why the day is (not) a working day: 周六、春节、调休上班…; for the person who counts along. */
    String why(LocalDate day);

    /** The n-th working day after the start; the start is not counted (民法典 201). n ≥ 1. */
    Deadline workingDaysAfter(LocalDate start, int n, LegalBasis basis);

    /**
     * n calendar days after the start; a last day that is no working day moves to the next one (民法典
     * 203).
     */
    Deadline daysAfter(LocalDate start, int n, LegalBasis basis);

    /**
     * Working days after {@code from}, up to and including {@code to}; 0 when {@code to} is not
     * after.
     */
    int workingDaysBetween(LocalDate from, LocalDate to);
}
