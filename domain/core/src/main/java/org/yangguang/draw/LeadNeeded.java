package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** Seat 1 is for who may lead (主办资格). */
public final class LeadNeeded extends RuleBroken {

    private static final long serialVersionUID = 1L;

    LeadNeeded(String name) {
        super(name);
    }
}
