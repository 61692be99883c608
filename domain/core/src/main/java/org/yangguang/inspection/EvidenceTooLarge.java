package org.yangguang.inspection;

import org.yangguang.kernel.RuleBroken;

/** Evidence files have a greatest size. */
public class EvidenceTooLarge extends RuleBroken {
    EvidenceTooLarge(long megabytes) {
        super(megabytes);
    }
}
