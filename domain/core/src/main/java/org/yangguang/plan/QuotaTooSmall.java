package org.yangguang.plan;

import org.yangguang.kernel.RuleBroken;

/** At least one project is drawn. */
public class QuotaTooSmall extends RuleBroken {}
