package org.yangguang.kernel.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * One day that a holiday notice arranges.
 *
 * @param name the holiday it belongs to, as the notice names it: {@code 国庆节}
 */
public record CalendarDay(LocalDate day, Kind kind, String name) {

    /** 休 or 班. */
    public enum Kind {
        /** 休: no work, whatever the weekday. */
        OFF,
        /** 班: a weekend day worked to make up for another. */
        MAKE_UP
    }

    /** The reason shown to a person who counts along. */
    String why() {
        return kind == Kind.OFF ? name : "调休上班（" + name + "）";
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
