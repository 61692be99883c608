package org.yangguang.inspection;

import org.yangguang.kernel.RuleBroken;

/** Who signed saw other words than the record now has. */
public class SignatureForOtherText extends RuleBroken {}
