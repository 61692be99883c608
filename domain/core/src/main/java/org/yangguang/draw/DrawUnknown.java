package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** There is no such draw, or it is not public yet. */
public final class DrawUnknown extends RuleBroken {

    private static final long serialVersionUID = 1L;

    DrawUnknown() {
        super();
    }
}
