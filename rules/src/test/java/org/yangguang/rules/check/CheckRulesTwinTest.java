package org.yangguang.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.yangguang.kernel.calendar.StateCouncilCalendar;
import org.yangguang.kernel.calendar.WorkingCalendar;
import org.yangguang.rules.base.Table;
import org.yangguang.rules.engine.RuleText;
import org.yangguang.rules.engine.RuleTexts;
import org.yangguang.rules.facts.Changed;
import org.yangguang.rules.facts.Samples;
import org.yangguang.rules.facts.TenderFacts;

class CheckRulesTwinTest {

    private static final WorkingCalendar CALENDAR = StateCouncilCalendar.published();
    private static final String SILENT = "-";

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/org/yangguang/rules/twins/check.csv", numLinesToSkip = 1)
    void a_rule_decides_its_case_and_its_twin_differently(
            String rule, String item, String facts, String status, String twin, String other) {
        assertThat(answer(rule, item, facts)).isEqualTo(status);
        assertThat(answer(rule, item, twin)).isEqualTo(other).isNotEqualTo(status);
    }

    @Test
    void every_rule_has_a_twin() {
        Set<String> tested = Set.copyOf(Table.read("twins/check.csv", row -> row.get("rule")));
        assertThat(tested)
                .isEqualTo(
                        RuleTexts.all().stream()
                                .filter(rule -> rule.file().contains("check/"))
                                .map(RuleText::number)
                                .collect(Collectors.toSet()));
    }

    private static String answer(String rule, String item, String changes) {
        String[] changed = changes == null ? new String[0] : changes.split(" ");
        TenderFacts tender = Changed.of(Samples.tender(), changed);
        return new CheckRules()
                .check(tender, CALENDAR).stream()
                        .filter(finding -> finding.itemCode().equals(item))
                        .filter(finding -> finding.basis().contains("（" + rule + "）"))
                        .map(finding -> finding.status().name())
                        .findFirst()
                        .orElse(SILENT);
    }
}
