package org.yangguang.dr1.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {

    private static final Pattern REJECTION =
            Pattern.compile(
                    "(?:E_\\w+\\s*\\.(?:unless|because)|rejected|Sentence.of)\\([^;]*\"[^;]*;");

    private static final Pattern STRING = Pattern.compile("\"([^\"]*)\"");

    @ParameterizedTest
    @ValueSource(strings = {"verify", "rejections"})
    void every_sentence_is_there_in_chinese_and_in_english(String name) {
        ResourceBundle chinese = Sentence.bundle(name, Locale.CHINA);
        ResourceBundle english = Sentence.bundle(name, Locale.ENGLISH);
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        for (String key : chinese.keySet()) {
            assertThat(chinese.getString(key)).as(key).doesNotContain("'");
            assertThat(english.getString(key)).as(key).doesNotContain("'").isNotBlank();
            assertThat(values(chinese.getString(key)))
                    .as(key)
                    .isEqualTo(values(english.getString(key)));
        }
    }

    private static Set<String> values(String sentence) {
        return matches(Pattern.compile("\\{\\d}"), sentence);
    }

    private static Set<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(match.groupCount()))
                .collect(Collectors.toSet());
    }

    @Test
    void every_rejection_has_its_sentence_and_every_sentence_is_used() throws IOException {
        Set<String> keys = Sentence.bundle("rejections", Locale.ENGLISH).keySet();
        Set<String> used = new HashSet<>();
        for (String rejection : rejectionsInTheSources()) {
            Set<String> found = matches(STRING, rejection);
            found.retainAll(keys);
            assertThat(found).as(rejection).isNotEmpty();
            used.addAll(found);
        }
        assertThat(used).containsAll(keys);
    }

    private static List<String> rejectionsInTheSources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> rejections = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                rejections.addAll(matches(REJECTION, Files.readString(file)));
            }
            return rejections;
        }
    }

    @Test
    void whatever_the_value_the_sentence_stays_one_line_of_bearable_length() {
        String shown =
                Sentence.of("object.id", "\r\n\u001b[31m" + "A".repeat(999)).in(Locale.CHINA);
        assertThat(shown).startsWith("“\uFFFD\uFFFD\uFFFD[31mAAA").hasSizeLessThan(100);
    }

    @Test
    void numbers_are_not_grouped_and_braces_are_no_places() {
        assertThat(Sentence.of("line", "{1}", 1_000_000, Sentence.of("crlf")).in(Locale.ENGLISH))
                .startsWith("{1} line 1000000: the line ends with CRLF");
    }
}
