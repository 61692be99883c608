package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** Who asks for a change does not decide on it. */
public final class AskerMayNotDecide extends RuleBroken {

    private static final long serialVersionUID = 1L;

    AskerMayNotDecide() {
        super();
    }
}
