package org.yangguang.casework;

import org.yangguang.kernel.RuleBroken;

/** Review and decision are two persons' work. */
public class ReviewerMayNotDecide extends RuleBroken {}
