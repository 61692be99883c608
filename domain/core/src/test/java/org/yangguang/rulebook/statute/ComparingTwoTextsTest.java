package org.yangguang.rulebook.statute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yangguang.rules.citation.Place;

class ComparingTwoTextsTest {

    private static final Place PLACE = Place.article(3);

    @Test
    void only_what_differs_is_marked() {
        ComparedArticle compared = ComparedArticle.of(PLACE, "存放期不少于三日。", "存放期不少于五日。");
        assertThat(compared.isSame()).isFalse();
        assertThat(compared.before()).isEqualTo(new ComparedArticle.Words("存放期不少于", "三", "日。"));
        assertThat(compared.after().changed()).isEqualTo("五");
    }

    @Test
    void words_that_were_put_in_leave_the_other_side_unmarked() {
        ComparedArticle compared = ComparedArticle.of(PLACE, "甲乙。", "甲甲乙。");
        assertThat(compared.before().changed()).isEmpty();
        assertThat(compared.after().changed()).isEqualTo("甲");
        assertThat(compared.isSame()).isFalse();
    }

    @Test
    void equal_texts_are_the_same() {
        assertThat(ComparedArticle.of(PLACE, "甲。", "甲。").isSame()).isTrue();
    }

    @Test
    void an_article_of_one_text_only_stands_alone() {
        assertThat(ComparedArticle.of(PLACE, null, "甲。").before()).isNull();
        assertThat(ComparedArticle.of(PLACE, "甲。", null).isSame()).isFalse();
    }
}
