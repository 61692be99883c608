package org.yangguang.rules.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.yangguang.rules.engine.Conclusion;
import org.yangguang.rules.engine.RuleSet;
import org.yangguang.rules.engine.RuleText;
import org.yangguang.rules.engine.RuleTexts;
import org.yangguang.rules.engine.Situation;
import org.yangguang.rules.engine.Table;
import org.yangguang.rules.facts.MustTender;
import org.yangguang.rules.judgement.Judgement.Why;

class JudgementRulesTwinTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/org/yangguang/rules/twins/judgement.csv", numLinesToSkip = 1)
    void aRuleFiresInItsCaseAndNotInItsTwin(String rule, String fires, String stays) {
        assertThat(rulesFiredFor(fires)).contains(rule);
        assertThat(rulesFiredFor(stays)).doesNotContain(rule);
    }

    @Test
    void everyRuleHasATwin() {
        Set<String> tested =
                new HashSet<>(Table.read("twins/judgement.csv", row -> row.get("rule")));
        tested.add("处置-12");
        assertThat(tested)
                .isEqualTo(
                        RuleTexts.all().stream()
                                .filter(rule -> rule.file().contains("judgement/"))
                                .map(RuleText::number)
                                .collect(Collectors.toSet()));
    }

    /**
     * No fact of a case leads to a crime of officials yet, so the qualification is given by hand.
     */
    @Test
    void aCrimeOfOfficialsGoesToSupervisionAndNotToThePolice() {
        assertThat(consequencesOf("CR-385")).contains("处置-12").doesNotContain("处置-11");
        assertThat(consequencesOf("CR-163")).contains("处置-11").doesNotContain("处置-12");
    }

    private static List<String> consequencesOf(String crime) {
        JudgementCase inspected = InspectedCases.of("E16=FAIL@EXPERT");
        Situation words = CaseWords.of(inspected, MustTender.YES);
        List<Lead> leads = Leads.of(inspected.findings(), words);
        String key = leads.get(0).key();
        Conclusion violation = new Conclusion("定性-01", "认定", "违法", key, "", "");
        Conclusion suspected = new Conclusion("定性-00", "涉嫌", crime, key, "", "");
        Qualified qualified = new Qualified(words, leads, List.of(violation, suspected));
        Lead[] facts = qualified.violations().toArray(Lead[]::new);
        return RuleSet.CONSEQUENCE
                .conclude(inspected.discoveredOn(), Conclusion.class, (Object[]) facts)
                .stream()
                .map(Conclusion::rule)
                .toList();
    }

    private static List<String> rulesFiredFor(String words) {
        return new JudgementRules()
                .judge(InspectedCases.of(words)).why().stream().map(Why::rule).toList();
    }
}
