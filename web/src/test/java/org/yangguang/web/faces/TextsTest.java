package org.yangguang.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.yangguang.plan.task.TaskStatus;

/** Texts of the pages by their keys. */
class TextsTest {

    private final Texts chinese = Wired.chinese();
    private final Texts english = Wired.texts(Locale.ENGLISH);

    @Test
    void the_first_part_of_a_key_names_its_bundle_in_the_readers_language() {
        assertThat(chinese.get("plan.title")).isNotEqualTo(english.get("plan.title"));
    }

    @Test
    void values_stand_in_their_places() {
        assertThat(chinese.of("plan.teamSize.value", 2)).contains("2");
    }

    @Test
    void a_constant_has_its_name_in_both_languages_and_nothing_has_none() {
        assertThat(chinese.name(TaskStatus.DRAWN)).isNotBlank().doesNotContain("⟦");
        assertThat(english.name(TaskStatus.DRAWN)).isNotBlank().doesNotContain("⟦");
        assertThat(chinese.name(null)).isEmpty();
    }

    @Test
    void a_text_that_is_missing_shows_its_key_and_is_no_text() {
        assertThat(chinese.get("plan.no.such.key")).isEqualTo("⟦plan.no.such.key⟧");
        assertThat(chinese.get("nobundle.key")).isEqualTo("⟦nobundle.key⟧");
        assertThat(chinese.optional("plan.no.such.key")).isEmpty();
        assertThat(chinese.optional(".hint")).isEmpty();
    }
}
