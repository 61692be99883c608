package org.yangguang.inspection;

import org.yangguang.kernel.RuleBroken;

/** A refused signature is noted with its reason and a witness (S18). */
public class RefusalUnexplained extends RuleBroken {}
