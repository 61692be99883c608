package org.yangguang.rules.eligibility;

import org.yangguang.kernel.RuleBroken;

/** No scope rule is in force for the year of a task; a pool is never made up without one. */
public final class ScopeNotInForce extends RuleBroken {

    private static final long serialVersionUID = 1L;

    ScopeNotInForce(int year) {
        super(String.valueOf(year));
    }
}
