package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** A change concerns somebody or something of the frozen lists. */
public final class NotInThisDraw extends RuleBroken {

    private static final long serialVersionUID = 1L;

    NotInThisDraw(String id) {
        super(id);
    }
}
