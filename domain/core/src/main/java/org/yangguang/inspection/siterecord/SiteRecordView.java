package org.yangguang.inspection.siterecord;

import java.time.Instant;
import java.util.List;

/**
 * A site record as it stands.
 *
 * @param version to be given back when writing on
 * @param sign how it was closed, or null while open
 * @param textSha256 hash of the text as shown now; a signature is given for exactly this text
 * @param gaps what the words still lack
 */
public record SiteRecordView(
        SiteRecordText text,
        long version,
        RecordSign sign,
        Instant signedAt,
        String textSha256,
        List<Gap.Count> gaps) {

    public boolean isComplete() {
        return gaps.isEmpty();
    }
}
