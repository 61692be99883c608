package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** Some project could be drawn for which no lawful team exists (S14: at least two, with a lead). */
public final class DrawNotPossible extends RuleBroken {

    private static final long serialVersionUID = 1L;

    DrawNotPossible(long projects, int teamSize, int available) {
        super(projects, teamSize, available);
    }
}
