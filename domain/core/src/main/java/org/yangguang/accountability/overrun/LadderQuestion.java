package org.yangguang.accountability.overrun;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.yangguang.rulebook.book.RuleVersions;
import org.yangguang.rules.accountability.AccountabilityRules;
import org.yangguang.rules.accountability.Overrun;

/** Asks the version of the rules that serves, and remembers which one that was. */
@Dependent
class LadderQuestion {

    private final RuleVersions versions;
    private final AccountabilityRules rules = new AccountabilityRules();

    @Inject
    LadderQuestion(RuleVersions versions) {
        this.versions = versions;
    }

    ProposedStep ask(Overrun overrun) {
        int version = versions.serving();
        return versions.ask(version, () -> new ProposedStep(rules.propose(overrun), version));
    }
}
