package org.yangguang.plan;

import org.yangguang.kernel.RuleBroken;

/** The first day of the inspections is not after the last. */
public class PeriodBackwards extends RuleBroken {}
