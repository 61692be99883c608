package org.yangguang.casework;

import org.yangguang.kernel.RuleBroken;

/** The rules speak before a person reviews or decides. */
public class ProposalMissing extends RuleBroken {}
