package org.yangguang.inspection.siterecord;

import org.yangguang.kernel.RuleBroken;

/** What signing the site record refuses (S17, S18). */
final class SiteRecordRules {

    private SiteRecordRules() {}

    /** A record is signed, or its refusal noted, when it is complete, objective and full (S18). */
    static final class RecordIncomplete extends RuleBroken {
        RecordIncomplete(int gaps) {
            super(gaps);
        }
    }

    /** A signature has strokes. */
    static final class SignatureEmpty extends RuleBroken {}

    /** Who signed saw other words than the record now has. */
    static final class SignatureForOtherText extends RuleBroken {}

    /** A refused signature is noted with its reason and a witness (S18). */
    static final class RefusalUnexplained extends RuleBroken {}
}
