package org.yangguang.roster.imports;

import java.time.Instant;
import org.yangguang.roster.rows.ImportKind;

/**
 * An import as it stands.
 *
 * @param failure why the file could not be read ({@code UnreadableSheet.Reason}), or null
 * @param done rows worked on so far, of {@code total}
 */
public record ImportView(
        long id,
        ImportKind kind,
        String fileName,
        String sha256,
        long bytes,
        ImportState state,
        String failure,
        int total,
        int done,
        int good,
        int bad,
        Instant uploadedAt,
        String uploadedBy,
        Instant acceptedAt,
        String acceptedBy,
        Instant undoneAt,
        String undoneBy) {

    /** 0 to 100. */
    public int percent() {
        return total == 0 ? 0 : (int) (done * 100L / total);
    }
}
