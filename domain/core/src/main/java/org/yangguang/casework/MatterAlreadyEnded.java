package org.yangguang.casework;

import org.yangguang.kernel.RuleBroken;

/** A matter ends once. */
public class MatterAlreadyEnded extends RuleBroken {}
