package org.yangguang.kernel.calendar;

import java.time.LocalDate;
import org.yangguang.kernel.RuleBroken;

/**
 * A day lies outside the years of the calendar; whether it is worked is refused, never guessed.
 * Arguments: the year, the day.
 */
public final class CalendarNotPublished extends RuleBroken {

    CalendarNotPublished(LocalDate day) {
        super(String.valueOf(day.getYear()), day);
    }
}
