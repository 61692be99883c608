package org.yangguang.inspection.evidence;

import org.yangguang.kernel.RuleBroken;
import org.yangguang.kernel.Unknown;

/** What taking and handing over evidence refuses (S16). */
final class EvidenceRules {

    private EvidenceRules() {}

    /** Every piece of evidence states its source (S16). */
    static final class EvidenceSourceMissing extends RuleBroken {}

    /** Evidence is one of the allowed types, by its content as by its name. */
    static final class EvidenceTypeNotAllowed extends RuleBroken {
        EvidenceTypeNotAllowed(String fileName) {
            super(fileName);
        }
    }

    /** Evidence files have a greatest size. */
    static final class EvidenceTooLarge extends RuleBroken {
        EvidenceTooLarge(long megabytes) {
            super(megabytes);
        }
    }

    /** There is no such evidence file. */
    static final class EvidenceUnknown extends Unknown {}

    /** The bytes on disk are no longer those that were received. */
    static final class EvidenceDamaged extends RuleBroken {
        EvidenceDamaged(String fileName) {
            super(fileName);
        }
    }
}
