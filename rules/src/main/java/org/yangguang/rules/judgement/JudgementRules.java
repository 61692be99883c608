package org.yangguang.rules.judgement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.rules.eligibility.MustTenderRules;
import org.yangguang.rules.engine.Conclusion;
import org.yangguang.rules.engine.RuleSet;
import org.yangguang.rules.engine.RulesNotInForce;
import org.yangguang.rules.engine.Situation;

/**
 * 处置规则: from confirmed findings to violation, severity, outcome and department (law.md §7.3). First
 * the rules say what it is, then what follows. Thread-safe.
 *
 * <p>Proposals only: a named person confirms or overrides.
 */
public final class JudgementRules {

    private final MustTenderRules mustTender = new MustTenderRules();

    /**
     * Judges by the law of the day of the conduct and by the criminal standard of the day of
     * discovery.
     *
     * @throws RulesNotInForce when no rule of consequence answers the day of discovery
     * @throws CaseWithoutDay when neither discovery, conduct nor notice has a day
     * @throws ItemUnknown when a finding names an item the catalogue does not have
     */
    public Judgement judge(JudgementCase inspected) {
        LocalDate conduct = CaseWords.conductDay(inspected);
        LocalDate handled = CaseWords.standardDay(inspected);
        Situation words = CaseWords.of(inspected, mustTender.decide(inspected.project()));
        Qualified qualified = qualify(conduct, words, Leads.of(inspected.findings(), words));
        List<Lead> violations = qualified.violations();
        List<Conclusion> consequences =
                conclude(RuleSet.CONSEQUENCE, handled, qualified.caseWords(), violations);
        if (consequences.isEmpty()) {
            throw new RulesNotInForce(RuleSet.CONSEQUENCE, handled);
        }
        return new Verdict(inspected, qualified, consequences).write();
    }

    private static Qualified qualify(LocalDate conduct, Situation words, List<Lead> leads) {
        return new Qualified(words, leads, conclude(RuleSet.QUALIFICATION, conduct, words, leads));
    }

    private static List<Conclusion> conclude(
            RuleSet rules, LocalDate conduct, Situation words, List<Lead> leads) {
        List<Object> facts = new ArrayList<>(leads);
        facts.add(words);
        return rules.conclude(conduct, Conclusion.class, facts.toArray());
    }
}
