package org.yangguang.publicity;

import org.yangguang.kernel.RuleBroken;

/** A back-fill is confirmed once. */
public class AlreadyBackfilled extends RuleBroken {}
