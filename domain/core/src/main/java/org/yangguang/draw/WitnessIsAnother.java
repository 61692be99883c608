package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** The witness approves what others asked for and decided. */
public final class WitnessIsAnother extends RuleBroken {

    private static final long serialVersionUID = 1L;

    WitnessIsAnother() {
        super();
    }
}
