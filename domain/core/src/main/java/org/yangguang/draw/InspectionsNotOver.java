package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** Results stay sealed until the inspections are over (S15). */
public final class InspectionsNotOver extends RuleBroken {

    private static final long serialVersionUID = 1L;

    InspectionsNotOver(String lastDay) {
        super(lastDay);
    }
}
