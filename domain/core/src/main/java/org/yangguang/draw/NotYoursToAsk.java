package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** Leaders let an inspector go; everything else is asked for by clerk or team. */
public final class NotYoursToAsk extends RuleBroken {

    private static final long serialVersionUID = 1L;

    NotYoursToAsk() {
        super();
    }
}
