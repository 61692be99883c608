package org.yangguang.publicity;

import org.yangguang.kernel.RuleBroken;

/** Back-fill is for results without problems (S21). */
public class OnlyCleanResultsAreBackfilled extends RuleBroken {}
