package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** Nobody is let out of a draw on a bare word (DR1 4.4). */
public final class EvidenceMissing extends RuleBroken {

    private static final long serialVersionUID = 1L;

    EvidenceMissing() {
        super();
    }
}
