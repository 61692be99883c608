package org.yangguang.rulebook;

import org.yangguang.kernel.RuleBroken;

/** A text is kept with its title, issuer, first day and source. */
public class StatuteNotDescribed extends RuleBroken {}
