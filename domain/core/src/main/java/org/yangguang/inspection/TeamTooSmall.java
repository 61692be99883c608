package org.yangguang.inspection;

import org.yangguang.kernel.RuleBroken;

/** An on-site check needs at least so many inspectors (S14). */
public class TeamTooSmall extends RuleBroken {
    TeamTooSmall(int present, int needed) {
        super(present, needed);
    }
}
