package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** Nobody is appointed past a recusal. */
public final class AppointeeRecused extends RuleBroken {

    private static final long serialVersionUID = 1L;

    AppointeeRecused(String name) {
        super(name);
    }
}
