package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** Each kind of change has its own codes. */
public final class ChangeCodeNotValid extends RuleBroken {

    private static final long serialVersionUID = 1L;

    ChangeCodeNotValid() {
        super();
    }
}
