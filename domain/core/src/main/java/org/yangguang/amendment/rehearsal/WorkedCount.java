package org.yangguang.amendment.rehearsal;

/**
 * How the worked cases of a rehearsal came out.
 *
 * @param broken agree today and would not under the draft: whoever approves says why that is right
 * @param still agree neither today nor under the draft
 * @param mended do not agree today and would under the draft
 */
public record WorkedCount(int total, long broken, long still, long mended) {

    public boolean isRemarkable() {
        return broken + still + mended > 0;
    }
}
