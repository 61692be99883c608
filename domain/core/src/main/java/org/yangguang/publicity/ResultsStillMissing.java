package org.yangguang.publicity;

import org.yangguang.kernel.RuleBroken;

/** The draw's process goes public when all its results are. */
public class ResultsStillMissing extends RuleBroken {}
