package org.yangguang.plan;

import org.yangguang.kernel.RuleBroken;

/** A plan has a title and names the documents it rests on. */
public class PlanTextMissing extends RuleBroken {}
