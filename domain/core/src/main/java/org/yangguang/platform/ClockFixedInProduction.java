package org.yangguang.platform;

import org.yangguang.kernel.RuleBroken;

/** The business clock moves in demo mode only. */
public class ClockFixedInProduction extends RuleBroken {}
