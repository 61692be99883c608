package org.yangguang.rulebook;

import org.yangguang.kernel.RuleBroken;

/** Whoever withdraws a text or confirms a rule says why. */
public class ReasonMissing extends RuleBroken {}
