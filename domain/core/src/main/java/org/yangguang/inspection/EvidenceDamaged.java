package org.yangguang.inspection;

import org.yangguang.kernel.RuleBroken;

/** The bytes on disk are no longer those that were received. */
public class EvidenceDamaged extends RuleBroken {
    EvidenceDamaged(String fileName) {
        super(fileName);
    }
}
