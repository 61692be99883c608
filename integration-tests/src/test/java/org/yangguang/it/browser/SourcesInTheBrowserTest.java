package org.yangguang.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yangguang.dr1.frozen.PublicSource;

/** The browser knows the public sources of DR1 4.2 that the library knows, and judges them alike. */
class SourcesInTheBrowserTest {

    private static final Path TABLE = Path.of("../web/src/main/webapp/resources/js/dr1/sources.js");
    private static final Pattern LINE =
            Pattern.compile("prefix: \"([^\"]+)\", bits: (\\d+), lasting: (true|false)");

    @Test
    void every_source_of_the_library_stands_in_the_browser_with_the_same_chance()
            throws IOException {
        assertThat(read(Files.readString(TABLE)))
                .isEqualTo(
                        PublicSource.all().stream()
                                .collect(
                                        Collectors.toMap(
                                                PublicSource::prefix,
                                                source ->
                                                        source.bits().intValue()
                                                                + " "
                                                                + source.recheckable(),
                                                (a, b) -> a,
                                                TreeMap::new)));
    }

    @Test
    void another_chance_would_be_seen() {
        assertThat(read("{ prefix: \"kl8:\", bits: 62, lasting: true }"))
                .containsEntry("kl8:", "62 true");
    }

    private static Map<String, String> read(String script) {
        Map<String, String> sources = new TreeMap<>();
        Matcher line = LINE.matcher(script);
        while (line.find()) {
            sources.put(line.group(1), line.group(2) + " " + line.group(3));
        }
        return sources;
    }
}
