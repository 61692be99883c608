package org.yangguang.accountability.overrun;

import org.yangguang.rules.accountability.LadderProposal;

/** A step of the ladder and the version of the rules that proposes it. */
record ProposedStep(LadderProposal proposal, int rulesVersion) {}
