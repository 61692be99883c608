package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** The event cannot happen in the state that it meets (DR1 E_EVENT). */
public final class EventNotPossible extends RuleBroken {

    private static final long serialVersionUID = 1L;

    EventNotPossible() {
        super();
    }
}
