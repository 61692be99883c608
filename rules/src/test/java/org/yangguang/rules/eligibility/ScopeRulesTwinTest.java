package org.yangguang.rules.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.yangguang.rules.eligibility.EligibilityDecision.Reason;
import org.yangguang.rules.eligibility.EligibilityRules.Scope;
import org.yangguang.rules.engine.RuleText;
import org.yangguang.rules.engine.RuleTexts;
import org.yangguang.rules.engine.Table;
import org.yangguang.rules.facts.Changed;
import org.yangguang.rules.facts.ProjectFacts;
import org.yangguang.rules.facts.Samples;

class ScopeRulesTwinTest {

    private static final Scope DISTRICT = new Scope("530103", 2026);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/org/yangguang/rules/twins/scope.csv", numLinesToSkip = 1)
    void aRuleFiresInItsCaseAndNotInItsTwin(String rule, String fires, String stays) {
        assertThat(rulesFiredFor(fires)).contains(rule);
        assertThat(rulesFiredFor(stays)).doesNotContain(rule);
    }

    @Test
    void everyRuleHasATwin() {
        Set<String> tested = Set.copyOf(Table.read("twins/scope.csv", row -> row.get("rule")));
        assertThat(tested).isEqualTo(rulesOf("eligibility/"));
    }

    private static Set<String> rulesOf(String folder) {
        return RuleTexts.all().stream()
                .filter(rule -> rule.file().contains(folder))
                .map(RuleText::number)
                .collect(Collectors.toSet());
    }

    private static List<String> rulesFiredFor(String changes) {
        String[] changed = changes == null ? new String[0] : changes.split(" ");
        ProjectFacts project = Changed.of(Samples.project(), changed);
        EligibilityDecision decision =
                new EligibilityRules().decide(List.of(project), DISTRICT).get(0);
        return decision.reasons().stream().map(Reason::rule).toList();
    }
}
