package org.yangguang.publicity;

import org.yangguang.kernel.RuleBroken;

/** A result with problems goes public after somebody decided what follows. */
public class DecisionMissing extends RuleBroken {}
