package org.yangguang.rules.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.yangguang.rules.base.Table;
import org.yangguang.rules.eligibility.EligibilityRules.Scope;
import org.yangguang.rules.engine.Conclusion;
import org.yangguang.rules.engine.RuleSet;
import org.yangguang.rules.engine.RuleText;
import org.yangguang.rules.engine.RuleTexts;
import org.yangguang.rules.engine.Situation;
import org.yangguang.rules.facts.Changed;
import org.yangguang.rules.facts.ProjectFacts;
import org.yangguang.rules.facts.Samples;

class ScopeRulesTwinTest {

    private static final Scope DISTRICT = new Scope("530103", 2026);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/org/yangguang/rules/twins/scope.csv", numLinesToSkip = 1)
    void a_rule_concludes_in_its_case_and_not_in_its_twin(
            String rule, String fires, String stays, String says) {
        assertThat(concludedFor(fires))
                .extracting(Conclusion::rule, Conclusion::says)
                .contains(tuple(rule, says));
        assertThat(concludedFor(stays)).extracting(Conclusion::rule).doesNotContain(rule);
    }

    @Test
    void every_rule_has_a_twin() {
        Set<String> tested = Set.copyOf(Table.read("twins/scope.csv", row -> row.get("rule")));
        assertThat(tested).isEqualTo(rulesOf("eligibility/"));
    }

    private static Set<String> rulesOf(String folder) {
        return RuleTexts.all().stream()
                .filter(rule -> rule.file().contains(folder))
                .map(RuleText::number)
                .collect(Collectors.toSet());
    }

    private static List<Conclusion> concludedFor(String changes) {
        String[] changed = changes == null ? new String[0] : changes.split(" ");
        ProjectFacts project = Changed.of(Samples.project(), changed);
        List<Conclusion> tender = new MustTenderRules().reasons(project);
        Situation situation =
                PoolWords.of(project, DISTRICT).with("招标要求", MustTenderRules.answer(tender).word());
        LocalDate day = LocalDate.ofYearDay(DISTRICT.year(), 1);
        return Stream.concat(
                        tender.stream(),
                        RuleSet.POOL.conclude(day, Conclusion.class, situation).stream())
                .toList();
    }
}
