package org.yangguang.amendment;

import org.yangguang.kernel.RuleBroken;

/** Another version was approved since the draft was begun: it is taken over first. */
public class BaseMoved extends RuleBroken {

    BaseMoved(int base, int latest) {
        super(base, latest);
    }
}
