package org.yangguang.casework;

import org.yangguang.kernel.RuleBroken;

/** Only what was decided can end. */
public class MatterNotDecided extends RuleBroken {}
