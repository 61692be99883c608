package org.yangguang.platform;

import org.yangguang.kernel.RuleBroken;

/** Time never runs backwards: sealed acts carry it. */
public class ClockMovesForwardOnly extends RuleBroken {}
