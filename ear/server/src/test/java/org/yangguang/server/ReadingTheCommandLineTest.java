package org.yangguang.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTheCommandLineTest {

    @Test
    void without_words_it_is_the_demo_on_8080() {
        Settings settings = Settings.of();

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.demo()).isTrue();
        assertThat(settings.data()).isAbsolute().endsWithRaw(java.nio.file.Path.of("data"));
    }

    @Test
    void every_option_is_read() {
        Settings settings =
                Settings.of("--port", "9000", "--data", "/x", "--production", "--db", "jdbc:y");

        assertThat(settings.port()).isEqualTo(9000);
        assertThat(settings.demo()).isFalse();
        assertThat(settings.databaseUrl()).isEqualTo("jdbc:y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--prot 1", "--port", "--port x", "--port 0", "--port 63626", "--data"})
    void what_cannot_be_meant_is_named(String line) {
        String[] words = line.split(" ");

        assertThatThrownBy(() -> Settings.of(words))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(words[0]);
    }
}
