package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** Between T0 and T1 lies the published gap. */
public final class TooEarlyForPublicNumber extends RuleBroken {

    private static final long serialVersionUID = 1L;

    TooEarlyForPublicNumber(long minutes, String earliest) {
        super(minutes, earliest);
    }
}
