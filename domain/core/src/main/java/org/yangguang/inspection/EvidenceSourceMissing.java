package org.yangguang.inspection;

import org.yangguang.kernel.RuleBroken;

/** Every piece of evidence states its source (S16). */
public class EvidenceSourceMissing extends RuleBroken {}
