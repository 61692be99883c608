package org.yangguang.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yangguang.rules.language.reading.Problem;
import org.yangguang.rules.language.reading.ProblemKind;
import org.yangguang.rules.worker.Failure;
import org.yangguang.rules.worker.Protection;

class ProblemTextsTest {

    private static final Object[] ARGUMENTS = {"A", "B", "C", "D"};

    @ParameterizedTest
    @EnumSource
    void every_reason_is_a_sentence_in_both_languages(ProblemKind reason) {
        Problem problem = Problem.of("x", reason, ARGUMENTS);
        assertThat(problem.text(Locale.CHINA))
                .matches(".*[\\u4E00-\\u9FFF]{2}.*")
                .doesNotContain("{");
        assertThat(problem.text(Locale.ENGLISH)).matches(".*[a-z]{3}.*").doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource
    void every_failure_of_a_worker_is_a_sentence_in_both_languages(Failure failure) {
        assertThat(failure.text(Locale.CHINA)).isNotBlank();
        assertThat(failure.text(Locale.ENGLISH))
                .isNotBlank()
                .isNotEqualTo(failure.text(Locale.CHINA));
    }

    @ParameterizedTest
    @EnumSource
    void every_missing_protection_is_said_in_both_languages(Protection protection) {
        assertThat(protection.missing(Locale.CHINA)).isNotBlank();
        assertThat(protection.missing(Locale.ENGLISH))
                .isNotEqualTo(protection.missing(Locale.CHINA));
    }
}
