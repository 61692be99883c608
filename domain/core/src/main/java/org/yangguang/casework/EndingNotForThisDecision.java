package org.yangguang.casework;

import org.yangguang.kernel.RuleBroken;

/** A case ends by what the law knows, a referral by what the recipient did (行政处罚法57). */
public class EndingNotForThisDecision extends RuleBroken {}
