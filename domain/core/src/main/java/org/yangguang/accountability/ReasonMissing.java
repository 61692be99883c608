package org.yangguang.accountability;

import org.yangguang.kernel.RuleBroken;

/** A decision and an explanation carry words. */
public class ReasonMissing extends RuleBroken {}
