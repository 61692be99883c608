package org.yangguang.rules.accountability;

import java.time.LocalDate;
import org.yangguang.kernel.RuleBroken;

/** No accountability rule answers a term that ended on this day; staff are never judged without one. */
public final class LadderNotInForce extends RuleBroken {

    private static final long serialVersionUID = 1L;

    LadderNotInForce(LocalDate lastDay) {
        super(String.valueOf(lastDay));
    }
}
