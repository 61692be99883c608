package org.yangguang.plan;

import org.yangguang.kernel.RuleBroken;

/** A task says from when until when inspections take place. */
public class PeriodMissing extends RuleBroken {}
