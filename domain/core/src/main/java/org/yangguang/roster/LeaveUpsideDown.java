package org.yangguang.roster;

import org.yangguang.kernel.RuleBroken;

/** A leave ends on or after its first day. */
public class LeaveUpsideDown extends RuleBroken {}
