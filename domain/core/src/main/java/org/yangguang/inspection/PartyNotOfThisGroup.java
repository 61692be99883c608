package org.yangguang.inspection;

import org.yangguang.kernel.RuleBroken;

/** A line for one party is split off from the line of its group. */
public class PartyNotOfThisGroup extends RuleBroken {}
