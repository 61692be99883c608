package org.yangguang.kernel.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.kernel.LegalBasis;
import org.yangguang.kernel.calendar.Deadline.CountedDay;

/**
 * One count along the calendar: every day looked at is kept with its reason. The start is not
 * counted.
 */
final class DayCount {

    private final WorkingCalendar calendar;
    private final LocalDate start;
    private final LegalBasis basis;
    private final List<CountedDay> looked = new ArrayList<>();

    DayCount(WorkingCalendar calendar, LocalDate start, LegalBasis basis) {
        this.calendar = calendar;
        this.start = start;
        this.basis = basis;
    }

    /** Ends on the n-th working day, so that nothing is left to move. */
    Deadline workingDays(int n) {
        refuseFewerThanOne(n);
        int counted = 0;
        LocalDate day = start;
        while (counted < n) {
            day = day.plusDays(1);
            boolean works = calendar.isWorkingDay(day);
            look(day, works, "");
            counted += works ? 1 : 0;
        }
        return endingOn(day);
    }

    /** Ends on the n-th day, or on the first working day after it. */
    Deadline days(int n) {
        refuseFewerThanOne(n);
        LocalDate day = start.plusDays(n);
        start.plusDays(1).datesUntil(day).forEach(d -> look(d, true, ""));
        if (calendar.isWorkingDay(day)) {
            look(day, true, "");
            return endingOn(day);
        }
        look(day, true, "，末日顺延");
        return endingOn(nextWorkingDay(day));
    }

    private LocalDate nextWorkingDay(LocalDate restDay) {
        LocalDate day = restDay.plusDays(1);
        while (!calendar.isWorkingDay(day)) {
            look(day, false, "，顺延");
            day = day.plusDays(1);
        }
        look(day, false, "，顺延至此");
        return day;
    }

    private void look(LocalDate day, boolean counted, String remark) {
        looked.add(new CountedDay(day, counted, calendar.why(day) + remark));
    }

    private Deadline endingOn(LocalDate lastDay) {
        boolean provisional = looked.stream().anyMatch(d -> calendar.isProvisional(d.day()));
        return new Deadline(start, lastDay, looked, basis, provisional);
    }

    private static void refuseFewerThanOne(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("a term has at least one day, not " + n);
        }
    }
}
