package org.yangguang.kernel.calendar;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.kernel.LegalBasis;

/**
 * The last day of a term with the count that led to it.
 *
 * @param start the day the term starts from; not counted
 * @param lastDay the last day; the term ends at 24:00 of it, Asia/Shanghai
 * @param counted every day looked at, in order, with whether it counted and why
 * @param provisional true when the count touches a year without a published calendar
 */
public record Deadline(
        LocalDate start,
        LocalDate lastDay,
        List<CountedDay> counted,
        LegalBasis basis,
        boolean provisional) {

    public Deadline {
        counted = List.copyOf(counted);
    }

    /** One day of the count: counted or skipped, and the reason to show. */
    public record CountedDay(LocalDate day, boolean counted, String why) {}
}
