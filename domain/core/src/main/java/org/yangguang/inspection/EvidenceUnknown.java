package org.yangguang.inspection;

import org.yangguang.kernel.RuleBroken;

/** There is no such evidence file. */
public class EvidenceUnknown extends RuleBroken {}
