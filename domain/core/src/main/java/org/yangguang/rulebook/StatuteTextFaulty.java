package org.yangguang.rulebook;

import org.yangguang.kernel.RuleBroken;

/** A text with faults is not kept; {@link StatuteLibrary#read} lists them. Argument: how many. */
public class StatuteTextFaulty extends RuleBroken {

    StatuteTextFaulty(int faults) {
        super(faults);
    }
}
