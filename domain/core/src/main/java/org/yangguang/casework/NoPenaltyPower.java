package org.yangguang.casework;

import org.yangguang.kernel.RuleBroken;

/** The bureau opens a case itself only where it holds penalty power. */
public class NoPenaltyPower extends RuleBroken {}
