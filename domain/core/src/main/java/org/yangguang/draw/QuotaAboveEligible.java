package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** More projects are to be drawn than may be drawn. */
public final class QuotaAboveEligible extends RuleBroken {

    private static final long serialVersionUID = 1L;

    QuotaAboveEligible(int quota, int eligible) {
        super(quota, eligible);
    }
}
