package org.yangguang.casework;

import org.yangguang.kernel.RuleBroken;

/** No problem was reported for this inspection, so there is nothing to decide. */
public class MatterUnknown extends RuleBroken {}
