package org.yangguang.kernel.calendar;

import java.time.LocalDate;
import org.yangguang.kernel.RuleBroken;

/**
 * A holiday notice cannot arrange this day: outside its year and the December before, named twice,
 * or a make-up day that is no weekend day. Arguments: the day, the year of the notice.
 */
public final class CalendarDayMisplaced extends RuleBroken {

    CalendarDayMisplaced(LocalDate day, int year) {
        super(day, String.valueOf(year));
    }
}
