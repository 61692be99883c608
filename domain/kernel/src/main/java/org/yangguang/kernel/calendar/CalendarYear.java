package org.yangguang.kernel.calendar;

import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one notice arranges: its days off and its make-up days, in full (an amended year is given
 * anew).
 *
 * @param days days of the notice's year or of the December before, each once; a make-up day is a
 *     Saturday or Sunday; else {@link CalendarDayMisplaced}
 */
public record CalendarYear(CalendarNotice notice, List<CalendarDay> days) {

    public CalendarYear {
        days = List.copyOf(days);
        Set<Object> seen = new HashSet<>();
        for (CalendarDay day : days) {
            if (!belongs(day, notice.year()) || !seen.add(day.day())) {
                throw new CalendarDayMisplaced(day.day(), notice.year());
            }
        }
    }

    private static boolean belongs(CalendarDay day, int year) {
        boolean inYear = day.day().getYear() == year;
        boolean inDecemberBefore =
                day.day().getYear() == year - 1 && day.day().getMonth() == Month.DECEMBER;
        boolean arrangeable =
                day.kind() == CalendarDay.Kind.OFF || CalendarDay.isWeekend(day.day());
        return (inYear || inDecemberBefore) && arrangeable;
    }

    int year() {
        return notice.year();
    }
}
