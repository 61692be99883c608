package org.yangguang.plan;

import org.yangguang.kernel.RuleBroken;

/** The special team has exactly one leader and at least one further person (S25). */
public class TeamIncomplete extends RuleBroken {}
