package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** One live plan for the same projects and days: nobody prepares several and keeps the one that suits (DR1 4.4). */
public final class PeriodAlreadyInDraw extends RuleBroken {

    private static final long serialVersionUID = 1L;

    PeriodAlreadyInDraw(Draw live) {
        super(
                live.number(),
                live.ofTask().title(),
                live.ofTask().firstDay().toString(),
                live.ofTask().lastDay().toString());
    }
}
