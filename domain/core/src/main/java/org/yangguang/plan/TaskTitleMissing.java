package org.yangguang.plan;

import org.yangguang.kernel.RuleBroken;

/** A task has a title. */
public class TaskTitleMissing extends RuleBroken {}
