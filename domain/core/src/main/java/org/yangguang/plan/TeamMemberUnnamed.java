package org.yangguang.plan;

import org.yangguang.kernel.RuleBroken;

/** Everybody in the special team has a name. */
public class TeamMemberUnnamed extends RuleBroken {}
