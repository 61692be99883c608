package org.yangguang.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTheCommandLineTest {

    @Test
    void without_words_it_is_the_demo_on_8080() {
        CommandLine asked = CommandLine.of();

        assertThat(asked.port()).isEqualTo(8080);
        assertThat(asked.demo()).isTrue();
        assertThat(asked.data()).isAbsolute().endsWithRaw(java.nio.file.Path.of("data"));
    }

    @Test
    void every_option_is_read() {
        CommandLine asked =
                CommandLine.of("--port", "9000", "--data", "/x", "--production", "--db", "jdbc:y");

        assertThat(asked.port()).isEqualTo(9000);
        assertThat(asked.demo()).isFalse();
        assertThat(asked.databaseUrl()).isEqualTo("jdbc:y");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--prot 1",
                "--port",
                "--port x",
                "--port 0",
                "--port 63626",
                "--data",
                "--set yangguang.site",
                "--set"
            })
    void what_cannot_be_meant_is_named(String line) {
        String[] words = line.split(" ");

        assertThatThrownBy(() -> CommandLine.of(words))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(words[0]);
    }

    @Test
    void every_setting_is_handed_on_and_what_is_said_last_counts() {
        Properties own = new Properties();
        own.setProperty("yangguang.bureau.mark", "云招");
        own.setProperty("yangguang.bureau.region", "530102");
        own.setProperty("user.language", "zh");

        Map<String, String> settings =
                CommandLine.of("--data", "/x", "--set", "yangguang.bureau.region=530111")
                        .settings(own);

        assertThat(settings)
                .containsOnly(
                        entry("yangguang.bureau.mark", "云招"),
                        entry("yangguang.bureau.region", "530111"),
                        entry("yangguang.data", "/x"),
                        entry("yangguang.demo", "true"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yangguang.regoin=530102",
                "yangguang.bureau.region=53",
                "yangguang.demo=true",
                "yangguang.data=/y"
            })
    void a_setting_that_the_server_would_refuse_is_refused_before_anything_starts(String said) {
        CommandLine asked = CommandLine.of("--set", said);

        assertThatThrownBy(() -> asked.settings(new Properties()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(said.substring(0, said.indexOf('=')));
    }
}
