package org.yangguang.roster;

import org.yangguang.kernel.RuleBroken;

/** A training has a day and a subject. */
public class TrainingNotComplete extends RuleBroken {}
