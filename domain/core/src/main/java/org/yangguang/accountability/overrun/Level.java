package org.yangguang.accountability.overrun;

import org.yangguang.rules.accountability.LadderProposal;

/** 情节: the steps of the ladder as the plan words them (S24). */
public enum Level {
    /** 未超时限. */
    NONE,
    /** 情节轻的. */
    LIGHT,
    /** 情节严重的. */
    SERIOUS;

    static Level of(LadderProposal proposal) {
        return valueOf(proposal.level());
    }
}
