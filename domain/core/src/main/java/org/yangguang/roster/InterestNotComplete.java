package org.yangguang.roster;

import org.yangguang.kernel.RuleBroken;

/** A declared interest names the organisation and the relation. */
public class InterestNotComplete extends RuleBroken {}
