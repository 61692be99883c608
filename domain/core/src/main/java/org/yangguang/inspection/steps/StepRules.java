package org.yangguang.inspection.steps;

import org.yangguang.kernel.RuleBroken;

/** What opening and concluding an inspection refuse, in that order. */
final class StepRules {

    private StepRules() {}

    /** Who opens an inspection has acknowledged the dispatch first (S13). */
    static final class ReceiptMissing extends RuleBroken {}

    /** An on-site check needs at least so many inspectors (S14). */
    static final class TeamTooSmall extends RuleBroken {
        TeamTooSmall(int present, int needed) {
            super(present, needed);
        }
    }

    /** An inspection is concluded when nothing is open on checklist and record. */
    static final class InspectionIncomplete extends RuleBroken {
        InspectionIncomplete(int open) {
            super(open);
        }
    }

    /** Who confirms holds a certificate valid on that day (S8, S14). */
    static final class CertificateNotValid extends RuleBroken {
        CertificateNotValid(String name) {
            super(name);
        }
    }
}
