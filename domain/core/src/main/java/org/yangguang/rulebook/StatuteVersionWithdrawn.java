package org.yangguang.rulebook;

import org.yangguang.kernel.RuleBroken;

/** A text is withdrawn once. */
public class StatuteVersionWithdrawn extends RuleBroken {}
