package org.yangguang.publicity;

import org.yangguang.kernel.RuleBroken;

/** The platform shows a result on or after the report's day, and not in the future. */
public class BackfillDayNotPossible extends RuleBroken {}
