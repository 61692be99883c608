package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** A discarded number keeps its reason. */
public final class ReasonMissing extends RuleBroken {

    private static final long serialVersionUID = 1L;

    ReasonMissing() {
        super();
    }
}
