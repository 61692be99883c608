package org.yangguang.casework;

import org.yangguang.kernel.RuleBroken;

/** A legal review carries an opinion. */
public class OpinionMissing extends RuleBroken {}
