package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** Only a seat that the draw could not fill, or that somebody was appointed to, is given to somebody by name. */
public final class SeatNotEmpty extends RuleBroken {

    private static final long serialVersionUID = 1L;

    SeatNotEmpty() {
        super();
    }
}
