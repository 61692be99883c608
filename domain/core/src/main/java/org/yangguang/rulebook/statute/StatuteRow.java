package org.yangguang.rulebook.statute;

import java.time.LocalDate;

/**
 * A statute in a list, as it stands on the day.
 *
 * @param number 文号 of the text that counts, or of the newest one
 * @param versions how many texts are kept, withdrawn ones included
 */
public record StatuteRow(
        long id,
        String title,
        String issuer,
        String number,
        LocalDate from,
        LocalDate until,
        TextState state,
        long versions) {}
