package org.yangguang.inspection;

import org.yangguang.kernel.RuleBroken;

/** There is no such line on the checklist of this inspection. */
public class FindingUnknown extends RuleBroken {}
