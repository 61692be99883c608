package org.yangguang.rulebook.statute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One text of a statute.
 *
 * @param until last day in force, null while no later text and no end are known
 * @param inSections numbered 一、（一） instead of by article
 * @param remarks numbers that were missing when it was read
 * @param reason why it was withdrawn, or null
 */
public record VersionView(
        long id,
        long statute,
        String title,
        String issuer,
        String number,
        LocalDate from,
        LocalDate until,
        String source,
        boolean inSections,
        int articles,
        List<String> remarks,
        String fileName,
        String sha256,
        Instant uploadedAt,
        String uploadedBy,
        Instant withdrawnAt,
        String withdrawnBy,
        String reason) {

    public VersionView {
        remarks = List.copyOf(remarks);
    }

    /** How it stands on a day. */
    public TextState on(LocalDate day) {
        if (withdrawnAt != null) {
            return TextState.WITHDRAWN;
        }
        if (from.isAfter(day)) {
            return TextState.TO_COME;
        }
        return until != null && until.isBefore(day) ? TextState.ENDED : TextState.IN_FORCE;
    }

    /** The same, ended by the day before a later text unless it ended earlier. */
    VersionView before(LocalDate next) {
        LocalDate last = next == null ? null : next.minusDays(1);
        boolean sooner = last == null || until != null && until.isBefore(last);
        return new VersionView(
                id,
                statute,
                title,
                issuer,
                number,
                from,
                sooner ? until : last,
                source,
                inSections,
                articles,
                remarks,
                fileName,
                sha256,
                uploadedAt,
                uploadedBy,
                withdrawnAt,
                withdrawnBy,
                reason);
    }
}
