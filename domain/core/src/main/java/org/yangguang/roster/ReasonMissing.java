package org.yangguang.roster;

import org.yangguang.kernel.RuleBroken;

/** A change of the roster says why (S8). */
public class ReasonMissing extends RuleBroken {}
