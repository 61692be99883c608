package org.yangguang.publicity;

import java.time.LocalDate;
import org.yangguang.publicity.PublicityRules.BackfillDayNotPossible;

/**
 * Somebody saw a result on the supervision platform.
 *
 * @param note where the screenshot is filed; may be empty
 */
public record Sighting(LocalDate on, String note) {

    public Sighting {
        note = note == null ? "" : note.strip();
    }

    /** Neither before the report nor after today. */
    void requireBetween(LocalDate report, LocalDate today) {
        if (on == null || on.isBefore(report) || on.isAfter(today)) {
            throw new BackfillDayNotPossible();
        }
    }
}
