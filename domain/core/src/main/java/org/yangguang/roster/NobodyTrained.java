package org.yangguang.roster;

import org.yangguang.kernel.RuleBroken;

/** A training is recorded with those who took part. */
public class NobodyTrained extends RuleBroken {}
