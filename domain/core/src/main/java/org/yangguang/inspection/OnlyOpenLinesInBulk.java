package org.yangguang.inspection;

import org.yangguang.kernel.RuleBroken;

/** A whole list is settled as PASS or NA only; problems are confirmed one by one. */
public class OnlyOpenLinesInBulk extends RuleBroken {}
