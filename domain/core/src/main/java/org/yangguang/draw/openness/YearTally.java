package org.yangguang.draw.openness;

import java.util.List;
import org.yangguang.draw.DrawId;

/**
 * The draws of a year so far, and how often everybody was drawn against expectation; of disclosed draws only.
 *
 * @param published plans published, those voided included
 * @param voided numbers given up
 * @param draws the disclosed ones, oldest first
 * @param firms named in announcements of listed projects, most unusual first, at most {@value #SHOWN}
 * @param listedFirms how many there are
 * @param inspectors by pseudonym, most seats first
 */
public record YearTally(
        int year,
        long published,
        long voided,
        List<Row> draws,
        List<Firm> firms,
        int listedFirms,
        List<Person> inspectors) {

    static final int SHOWN = 30;

    public YearTally {
        draws = List.copyOf(draws);
        firms = List.copyOf(firms);
        inspectors = List.copyOf(inspectors);
    }

    /** One draw: so many of so many projects. */
    public record Row(DrawId id, String number, String title, int eligible, int drawn) {}

    /**
     * An organisation.
     *
     * @param entries its projects in all lists together
     * @param expected the sum of their chances
     * @param atLeast the chance of being drawn so often or more often
     */
    public record Firm(
            String code, String name, int entries, double expected, int drawn, double atLeast) {}

    /** @param expected the average of those with the same standing, lead or not, in each draw */
    public record Person(String pseudonym, int draws, double expected, int seats) {}
}
