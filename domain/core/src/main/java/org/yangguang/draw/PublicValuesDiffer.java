package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** Two people enter the public number independently and must agree. */
public final class PublicValuesDiffer extends RuleBroken {

    private static final long serialVersionUID = 1L;

    PublicValuesDiffer() {
        super();
    }
}
