package org.yangguang.inspection.siterecord;

import org.yangguang.inspection.InspectionId;

/** A site record with its words, open. */
public final class WrittenRecord {

    private WrittenRecord() {}

    public static SiteRecord of(SiteRecordText text) {
        SiteRecord record = new SiteRecord(new InspectionId(7));
        record.write(text, 0);
        return record;
    }
}
