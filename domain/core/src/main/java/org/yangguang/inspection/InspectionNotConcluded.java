package org.yangguang.inspection;

import org.yangguang.kernel.RuleBroken;

/** A report follows the conclusion. */
public class InspectionNotConcluded extends RuleBroken {}
