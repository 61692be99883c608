package org.yangguang.rules.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.yangguang.rules.base.Table;
import org.yangguang.rules.engine.Conclusion;
import org.yangguang.rules.engine.RuleSet;
import org.yangguang.rules.engine.RuleText;
import org.yangguang.rules.engine.RuleTexts;
import org.yangguang.rules.facts.Changed;

class LadderRulesTwinTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 20);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/org/yangguang/rules/twins/ladder.csv", numLinesToSkip = 1)
    void a_rule_fires_in_its_case_and_not_in_its_twin(String rule, String fires, String stays) {
        assertThat(rulesFiredFor(fires)).contains(rule);
        assertThat(rulesFiredFor(stays)).doesNotContain(rule);
    }

    @Test
    void every_rule_has_a_twin() {
        Set<String> tested = Set.copyOf(Table.read("twins/ladder.csv", row -> row.get("rule")));
        assertThat(tested)
                .isEqualTo(
                        RuleTexts.all().stream()
                                .filter(rule -> rule.file().contains("accountability/"))
                                .map(RuleText::number)
                                .collect(Collectors.toSet()));
    }

    private static List<String> rulesFiredFor(String changes) {
        Overrun overrun = new Overrun("K2", "inspector", FRIDAY, FRIDAY, 0, 0);
        Overrun changed = Changed.of(overrun, changes.split(" "));
        return RuleSet.ACCOUNTABILITY
                .conclude(FRIDAY, Conclusion.class, AccountabilityRules.situation(changed, FRIDAY))
                .stream()
                .map(Conclusion::rule)
                .toList();
    }
}
