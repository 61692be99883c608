package org.yangguang.platform;

import org.yangguang.kernel.RuleBroken;

/** What the business clock refuses. */
final class ClockRules {

    private ClockRules() {}

    /** The business clock moves in demo mode only. */
    static final class ClockFixedInProduction extends RuleBroken {}

    /** Time never runs backwards: sealed acts carry it. */
    static final class ClockMovesForwardOnly extends RuleBroken {}
}
