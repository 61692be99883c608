package org.yangguang.publicity;

import org.yangguang.kernel.RuleBroken;

/** A result goes public after its report. */
public class ReportMissing extends RuleBroken {}
