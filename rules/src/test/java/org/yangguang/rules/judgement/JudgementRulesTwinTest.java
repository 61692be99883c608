package org.yangguang.rules.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.yangguang.rules.base.Table;
import org.yangguang.rules.engine.RuleText;
import org.yangguang.rules.engine.RuleTexts;
import org.yangguang.rules.judgement.Judgement.Why;

class JudgementRulesTwinTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/org/yangguang/rules/twins/judgement.csv", numLinesToSkip = 1)
    void a_rule_concludes_in_its_case_and_not_in_its_twin(
            String rule, String fires, String stays, String kind, String says) {
        assertThat(whyOf(fires))
                .extracting(Why::rule, Why::kind, Why::says)
                .contains(tuple(rule, kind, says));
        assertThat(whyOf(stays)).extracting(Why::rule).doesNotContain(rule);
    }

    @Test
    void every_rule_has_a_twin() {
        Set<String> tested =
                new HashSet<>(Table.read("twins/judgement.csv", row -> row.get("rule")));
        assertThat(tested)
                .isEqualTo(
                        RuleTexts.all().stream()
                                .filter(rule -> rule.file().contains("judgement/"))
                                .map(RuleText::number)
                                .collect(Collectors.toSet()));
    }

    private static List<Why> whyOf(String words) {
        return new JudgementRules().judge(InspectedCases.of(words)).why();
    }
}
