package org.yangguang.casework;

import org.yangguang.kernel.RuleBroken;

/** Who departs from the proposal writes why. */
public class OverrideReasonMissing extends RuleBroken {}
