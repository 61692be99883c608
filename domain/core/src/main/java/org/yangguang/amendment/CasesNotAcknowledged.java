package org.yangguang.amendment;

import org.yangguang.kernel.RuleBroken;

/** Worked cases no longer agree: whoever approves says why that is right. */
public class CasesNotAcknowledged extends RuleBroken {

    CasesNotAcknowledged(long cases) {
        super(cases);
    }
}
