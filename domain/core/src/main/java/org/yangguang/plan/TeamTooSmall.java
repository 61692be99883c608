package org.yangguang.plan;

import org.yangguang.kernel.RuleBroken;

/** Nobody inspects alone (S14). */
public class TeamTooSmall extends RuleBroken {
    TeamTooSmall(int least) {
        super(least);
    }
}
