package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** The secret handed in must open the commitment in the plan. */
public final class SecretNotTheOnePromised extends RuleBroken {

    private static final long serialVersionUID = 1L;

    SecretNotTheOnePromised() {
        super();
    }
}
