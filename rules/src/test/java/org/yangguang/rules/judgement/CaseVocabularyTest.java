package org.yangguang.rules.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yangguang.rules.engine.Worded;
import org.yangguang.rules.judgement.JudgementCase.Found;
import org.yangguang.rules.language.sentence.Words;

class CaseVocabularyTest {

    private final Qualified qualified =
            new JudgementRules()
                    .judged(
                            InspectedCases.with(List.of(new Found("B07", "FAIL", null, null))),
                            LocalDate.of(2026, 1, 5))
                    .qualified();

    @Test
    void every_word_of_a_case_is_known_when_it_is_qualified_and_when_it_is_handled() {
        assertKnown(Words.of("QUALIFICATION", "有一个案件"), qualified.words());
        assertKnown(Words.of("CONSEQUENCE", "有一个案件"), qualified.caseWords());
    }

    @Test
    void every_word_of_a_lead_is_known_when_it_is_qualified_and_when_it_is_handled() {
        assertKnown(Words.of("QUALIFICATION", "有一项线索"), qualified.leads().get(0));
        assertKnown(Words.of("CONSEQUENCE", "有一项违法"), qualified.violations().get(0));
    }

    private static void assertKnown(Set<String> words, Worded facts) {
        assertThat(words)
                .isNotEmpty()
                .allSatisfy(
                        word -> assertThatCode(() -> facts.known(word)).doesNotThrowAnyException());
    }
}
