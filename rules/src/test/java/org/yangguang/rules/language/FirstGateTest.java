package org.yangguang.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yangguang.rules.language.reading.Problem;
import org.yangguang.rules.language.reading.ProblemKind;

/** The parser alone, with the second gate switched off. */
class FirstGateTest {

    private static final String SENTENCES = "eligibility/must-tender.dslr";

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void a_hostile_file_of_sentences_is_refused_for_its_reason(Map<String, String> row) {
        String text = Hostile.changed(Hostile.benign(), row);
        assertThat(reasons(SENTENCES, text)).contains(ProblemKind.valueOf(row.get("reason")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void a_hostile_table_is_refused_for_its_reason(Map<String, String> row) {
        String path = row.get("path");
        String text = Hostile.changed(Hostile.text(path), row);
        assertThat(reasons(path, text)).contains(ProblemKind.valueOf(row.get("reason")));
    }

    @Test
    void the_file_that_hostile_ones_are_made_from_is_accepted() {
        assertThat(reasons(SENTENCES, Hostile.benign())).isEmpty();
    }

    @Test
    void all_errors_are_told_at_once_with_their_places() {
        String text =
                Hostile.benign()
                        .replace("类别 是 施工", "类别 是 采购")
                        .replace("2018-06-01", "2018-02-30")
                        .replace("必招施工估算价下限", "必招施工下限");
        List<Problem> problems = problems(SENTENCES, text);
        assertThat(problems)
                .extracting(Problem::kind)
                .containsExactly(
                        ProblemKind.DATE_INVALID,
                        ProblemKind.CHOICE_UNKNOWN,
                        ProblemKind.PARAMETER_UNKNOWN);
        assertThat(problems).extracting(Problem::line).containsExactly(5, 8, 9);
        assertThat(problems.get(1).column()).isEqualTo(12);
    }

    @Test
    void an_unknown_sentence_is_answered_with_the_nearest_one() {
        String text = Hostile.benign().replace("估算价 不低于 必招", "估算价 不少于 必招");
        Problem problem = problems(SENTENCES, text).get(0);
        assertThat(problem.text(java.util.Locale.CHINA)).contains("您是不是想写：- {项} 不低于 {参数}");
    }

    static List<Map<String, String>> sentences() {
        return Hostile.rows("sentences.csv");
    }

    static List<Map<String, String>> tables() {
        return Hostile.rows("tables.csv");
    }

    private static List<ProblemKind> reasons(String path, String text) {
        return problems(path, text).stream().map(Problem::kind).toList();
    }

    private static List<Problem> problems(String path, String text) {
        return RuleLanguage.check(Hostile.upload(path, text), false).problems();
    }
}
