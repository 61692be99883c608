package org.yangguang.rules.accountability;

/** 问责规则: the ladder of S24, light or serious, from dated parameters. */
public final class AccountabilityRules {

    public LadderProposal propose(Overrun overrun) {
        throw new UnsupportedOperationException();
    }
}
