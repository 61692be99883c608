package org.yangguang.web.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yangguang.dr1.frozen.PublicSource;
import org.yangguang.draw.ceremony.SourceKind;

/** What the verifier and the screens know of a public source is what the table of DR1 4.2 says. */
class EveryPublicSourceTest {

    private static final Path SCRIPT = Path.of("src/main/webapp/resources/js/dr1/sources.js");
    private static final Path SPECIFICATION = Path.of("../docs/dr1.md");
    private static final Path TEXTS = Path.of("src/main/resources/texts");

    @Test
    void the_verifier_in_the_browser_has_the_rows_of_the_table() throws IOException {
        assertThat(rows(Files.readString(SCRIPT))).isEqualTo(expected());
    }

    @Test
    void a_row_that_the_verifier_lacks_or_writes_differently_is_seen() throws IOException {
        String script = Files.readString(SCRIPT);
        assertThat(rows(script.replace("\"6/33-1/16\"", "\"6/34-1/16\""))).isNotEqualTo(expected());
        assertThat(rows(script.replaceFirst("\\[\"dlt:.*", ""))).isNotEqualTo(expected());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void it_has_its_name_and_its_hint_in_both_languages(String code) throws IOException {
        for (String file : List.of("draw.properties", "draw_en.properties")) {
            assertThat(texts(file))
                    .as(file)
                    .containsKeys("draw.enum.SourceKind." + code, "draw.open.hint." + code);
        }
    }

    @Test
    void it_stands_in_the_table_of_the_specification() throws IOException {
        String specification = Files.readString(SPECIFICATION);
        assertThat(PublicSource.all())
                .allSatisfy(
                        source ->
                                assertThat(specification).contains("| `" + source.prefix() + "<"));
    }

    static Stream<String> codes() {
        return Stream.of(SourceKind.values()).filter(k -> k != SourceKind.NONE).map(Enum::name);
    }

    private static List<String> expected() {
        return PublicSource.all().stream().map(EveryPublicSourceTest::row).toList();
    }

    private static String row(PublicSource source) {
        return "[\"%s\", %s, \"%s\", \"%s\"]"
                .formatted(
                        source.prefix(),
                        source.bits().toPlainString(),
                        source.recheckable() ? "yes" : "no",
                        source.value().replace("\\", "\\\\"));
    }

    private static List<String> rows(String script) {
        return script.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("[\""))
                .map(line -> line.replaceFirst(",$", ""))
                .toList();
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(file))) {
            texts.load(reader);
        }
        return texts;
    }
}
