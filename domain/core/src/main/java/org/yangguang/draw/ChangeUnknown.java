package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** There is no such change, or the caller may not see it (S15). */
public final class ChangeUnknown extends RuleBroken {

    private static final long serialVersionUID = 1L;

    ChangeUnknown() {
        super();
    }
}
