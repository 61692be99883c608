package org.yangguang.plan;

import org.yangguang.kernel.RuleBroken;

/** Sending back and cancelling need a reason. */
public class ReasonMissing extends RuleBroken {}
