package org.yangguang.rules.citation;

import java.time.LocalDate;

/** One place of one text. */
public record Citation(Statute statute, Place place) {

    /**
     * The day whose version is meant when it is asked on a day: an old text is asked on its last
     * day.
     */
    public LocalDate day(LocalDate on) {
        LocalDate last = statute.until();
        return last != null && last.isBefore(on) ? last : on;
    }

    /** {@code 招标投标法实施条例第六十四条第一款第二项}. */
    @Override
    public String toString() {
        boolean section = statute.inSections() && place.article() > 0;
        return statute.citedAs() + (section ? place.asSection() : place);
    }
}
