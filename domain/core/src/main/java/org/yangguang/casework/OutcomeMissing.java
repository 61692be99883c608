package org.yangguang.casework;

import org.yangguang.kernel.RuleBroken;

/** A decision says at least one thing that follows. */
public class OutcomeMissing extends RuleBroken {}
