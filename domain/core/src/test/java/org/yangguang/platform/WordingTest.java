package org.yangguang.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The words of a package: each in its place, none missing. */
class WordingTest {

    private final Wording chinese = twin("said", Locale.SIMPLIFIED_CHINESE);

    @Test
    void values_stand_in_their_places_and_a_list_is_taken_apart() {
        assertThat(chinese.of("found", "甲公司", 3)).isEqualTo("甲公司：发现问题 3 项次");
        assertThat(chinese.listed("many")).containsExactly("招标人", "代理");
    }

    @Test
    void a_reader_of_english_gets_the_twin_and_any_other_chinese() {
        assertThat(twin("said", Locale.UK).of("found", "A", 3)).isEqualTo("A: 3 problems");
        assertThat(twin("said", Locale.FRENCH).of("found", "A", 3)).isEqualTo("A：发现问题 3 项次");
    }

    @Test
    void a_key_without_words_is_named_with_its_file() {
        assertThatThrownBy(() -> chinese.of("nobody.says"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("said.properties has no nobody.says");
    }

    @Test
    void a_missing_file_a_broken_pattern_and_a_poorer_twin_stop_who_asks() {
        assertThatThrownBy(() -> twin("nowhere", Locale.ENGLISH))
                .hasCauseInstanceOf(FileNotFoundException.class);
        assertThatThrownBy(() -> twin("broken", Locale.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> twin("poorer", Locale.ENGLISH))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("poorer_en.properties has other keys than its twin");
    }

    private static Wording twin(String file, Locale reader) {
        return Wording.beside(WordingTest.class, file, reader);
    }
}
