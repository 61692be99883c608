package org.yangguang.casework;

import org.yangguang.kernel.RuleBroken;

/** Departing from the proposal in a matter of the gravest kind needs the legal officer first. */
public class LegalReviewMissing extends RuleBroken {}
