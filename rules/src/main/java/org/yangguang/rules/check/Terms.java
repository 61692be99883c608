package org.yangguang.rules.check;

import java.time.LocalDate;
import java.util.Optional;
import org.yangguang.kernel.LegalBasis;
import org.yangguang.kernel.calendar.CalendarNotPublished;
import org.yangguang.kernel.calendar.Deadline;
import org.yangguang.kernel.calendar.WorkingCalendar;

/** Counts terms; a year without a published calendar gives no answer instead of a guess. */
record Terms(WorkingCalendar calendar) {

    /** The last day of a term of calendar days; a rest day moves it to the next working day. */
    Optional<Deadline> lastDay(LocalDate start, int days, String basis) {
        try {
            return Optional.of(calendar.daysAfter(start, days, new LegalBasis(basis)));
        } catch (CalendarNotPublished e) {
            return Optional.empty();
        }
    }

    /** Whether a minimum period that ends on this day should be looked at by a human. */
    boolean questionableEnd(LocalDate day) {
        try {
            return calendar.isProvisional(day) || !calendar.isWorkingDay(day);
        } catch (CalendarNotPublished e) {
            return true;
        }
    }
}
