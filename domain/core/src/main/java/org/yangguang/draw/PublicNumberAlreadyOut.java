package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** The public number must appear after the plan is published (T0). */
public final class PublicNumberAlreadyOut extends RuleBroken {

    private static final long serialVersionUID = 1L;

    PublicNumberAlreadyOut(String source) {
        super(source);
    }
}
