package org.yangguang.rules.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.yangguang.rules.engine.Situation;
import org.yangguang.rules.facts.MustTender;
import org.yangguang.rules.facts.Samples;
import org.yangguang.rules.language.sentence.Words;

class TenderVocabularyTest {

    @Test
    void every_word_an_officer_may_use_is_a_word_of_a_tender() {
        Situation tender = TenderWords.of(Samples.tender(), MustTender.YES);
        assertThat(Words.of("CHECK", "有一个招标项目"))
                .isNotEmpty()
                .allSatisfy(
                        word ->
                                assertThatCode(() -> tender.known(word))
                                        .doesNotThrowAnyException());
    }
}
