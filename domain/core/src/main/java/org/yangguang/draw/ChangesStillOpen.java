package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** A draw is disclosed with all its changes settled. */
public final class ChangesStillOpen extends RuleBroken {

    private static final long serialVersionUID = 1L;

    ChangesStillOpen(long open) {
        super(open);
    }
}
