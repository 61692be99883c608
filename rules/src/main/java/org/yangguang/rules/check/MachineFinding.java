package org.yangguang.rules.check;

import java.util.Comparator;

/**
 * What the machine can say of one catalogue item on one tender.
 *
 * @param itemCode catalogue item, {@code B07}
 * @param status PASS, FAIL, SUSPECT, NA, or UNDECIDED when a fact is missing
 * @param arithmetic the sum in the officer's words, e.g. {@code 2026-03-20 − 2026-03-03 = 17 日 < 20
 *     日}
 * @param basis the article
 * @param review true when a human should look at the counting: the period ends on a day of rest, or
 *     another way of counting gives another answer
 * @param partyId the bidder concerned when the item is about one bidder, else null
 */
public record MachineFinding(
        String itemCode,
        Status status,
        String arithmetic,
        String basis,
        boolean review,
        String partyId)
        implements Comparable<MachineFinding> {

    private static final Comparator<MachineFinding> ORDER =
            Comparator.comparing(MachineFinding::itemCode)
                    .thenComparing(finding -> String.valueOf(finding.partyId));

    /** By item code, then by bidder. */
    @Override
    public int compareTo(MachineFinding other) {
        return ORDER.compare(this, other);
    }

    /** Finding vocabulary; only a confirmed FAIL yields a violation. */
    public enum Status {
        PASS,
        FAIL,
        SUSPECT,
        NA,
        UNDECIDED
    }
}
