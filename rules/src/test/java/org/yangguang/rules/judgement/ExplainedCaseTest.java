package org.yangguang.rules.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.yangguang.rules.engine.Condition;
import org.yangguang.rules.engine.Explanation;
import org.yangguang.rules.judgement.Judgement.Why;

/** Why something came out, and why something else did not, in the words of the sentences. */
class ExplainedCaseTest {

    private static final JudgementRules RULES = new JudgementRules();

    @Test
    void an_award_just_below_the_standard_is_the_line_that_failed() {
        Explanation closest = whyNot("I08=FAIL award=3999999", "CR-223").get(0);
        assertThat(closest.rule().number()).isEqualTo("定性-21");
        assertThat(closest.failed())
                .extracting(Condition::text)
                .containsExactly("中标金额 不低于 串通投标中标金额追诉标准");
        assertThat(closest.failed().get(0).seen())
                .containsExactly(
                        "中标金额 3999999",
                        "串通投标中标金额追诉标准 4000000 元（2022-05-15 起施行，立案追诉标准（二）（公通字〔2022〕12号）第六十八条"
                                + " [M]）");
    }

    @Test
    void a_crime_that_is_suspected_has_a_rule_whose_every_line_holds() {
        assertThat(whyNot("I08=FAIL", "CR-223").get(0).fires()).isTrue();
        assertThat(whyNot("B07=FAIL", "CR-223")).noneMatch(Explanation::fires);
    }

    @Test
    void a_rectifiable_violation_tells_why_no_letter_leaves() {
        List<Explanation> rules = whyNot("B07=FAIL rectifiable=true", "HOUSING");
        assertThat(rules).noneMatch(Explanation::fires);
        assertThat(failed(rules, "处置-32")).containsExactly("该项已定性为 应当查处");
        assertThat(failed(rules, "处置-24")).containsExactly("整改 是 不能");
    }

    @Test
    void a_violation_nobody_found_names_the_items_that_yield_it() {
        Explanation rule = whyNot("B07=FAIL", "TR-01").get(0);
        assertThat(rule.failed().get(0).seen()).containsExactly("没有事项 A04、B19 的不符合或者存疑结论");
    }

    @Test
    void a_suspicion_tells_that_it_was_not_confirmed() {
        Explanation rule = whyNot("I03=SUSPECT", "BD-02").get(0);
        assertThat(rule.failed()).extracting(Condition::text).containsExactly("线索 是 确认不符合");
        assertThat(rule.failed().get(0).seen()).containsExactly("线索 存疑");
    }

    @Test
    void a_flawed_procedure_is_why_nothing_is_referred() {
        assertThat(whyNot("I08=FAIL inspectors=1", "REFER_PS"))
                .anySatisfy(
                        e ->
                                assertThat(e.failed())
                                        .extracting(Condition::text)
                                        .containsExactly("程序 是 无瑕疵"));
    }

    @Test
    void a_case_without_violations_says_so() {
        assertThat(whyNot("", "REFER_DEPT"))
                .allSatisfy(e -> assertThat(e.failed().get(0).seen()).contains("本案没有"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/org/yangguang/rules/twins/judgement.csv", numLinesToSkip = 1)
    void line_by_line_the_same_rules_fire_as_in_the_engine(
            String rule, String fires, String stays) {
        for (String words : new String[] {fires, stays}) {
            JudgementCase inspected = InspectedCases.of(words);
            Set<String> engine =
                    RULES.judge(inspected).why().stream()
                            .map(Why::rule)
                            .collect(Collectors.toSet());
            Set<String> explained =
                    RULES.why(inspected).stream()
                            .map(e -> e.rule().number())
                            .collect(Collectors.toSet());
            assertThat(explained).as(words).isEqualTo(engine);
        }
    }

    private static List<Explanation> whyNot(String words, String answer) {
        return RULES.whyNot(InspectedCases.of(words.isEmpty() ? null : words), answer);
    }

    private static List<String> failed(List<Explanation> rules, String number) {
        return rules.stream()
                .filter(e -> e.rule().number().equals(number))
                .flatMap(e -> e.failed().stream())
                .map(Condition::text)
                .toList();
    }
}
