package org.yangguang.rules.parameters;

import java.time.LocalDate;

/**
 * A dated, sourced number of the domain (style: no amount, day or ratio in code).
 *
 * @param code stable code, {@code K1.days}
 * @param name Chinese name
 * @param value the value as text
 * @param unit what the value counts
 * @param from first day in force
 * @param until last day in force, or null
 * @param basis article or document
 * @param checkedOn when somebody last compared it with the source, or null when it rests on memory
 */
public record Parameter(
        String code,
        String name,
        String value,
        Unit unit,
        LocalDate from,
        LocalDate until,
        String basis,
        LocalDate checkedOn) {

    /** Whether this version is in force on a day; first and last day count. */
    boolean covers(LocalDate day) {
        return day != null && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
