package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** Only who was drawn sees the assignment (S15). */
public final class NotOnThisTeam extends RuleBroken {

    private static final long serialVersionUID = 1L;

    NotOnThisTeam() {
        super();
    }
}
