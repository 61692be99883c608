package org.yangguang.casework;

import org.yangguang.kernel.RuleBroken;

/** A matter ends after its decision and not in the future. */
public class EndingDayNotPossible extends RuleBroken {

    private static final long serialVersionUID = 1L;

    EndingDayNotPossible(String decidedOn, String today) {
        super(decidedOn, today);
    }
}
