package org.yangguang.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Chinese words stand in {@code wording.properties} or in the bundles of the pages, never in code. What code may hold is
 * what it reads: the grammar of a text that somebody else wrote.
 */
class ChineseInCodeTest {

    private static final Map<String, String> READ_NOT_WRITTEN =
            Map.of(
                    "document/FontShelf.java", "a character that every Chinese font has",
                    "platform/settings/Setting.java", "what a setting is where it is not set",
                    "roster/standard/RuleWords.java", "the words of the rules",
                    "roster/standard/StandardText.java", "how the standard writes days and sums",
                    "rulebook/book/Comparison.java", "a column of the rule files",
                    "rulebook/text/Headings.java", "part, chapter and section of a statute",
                    "rulebook/text/StatuteReader.java", "where an article of a statute begins");

    @Test
    void no_literal_of_the_code_holds_chinese_words() {
        assertThat(chinese().keySet())
                .as("files with Chinese words; put them into wording.properties beside the class")
                .isSubsetOf(READ_NOT_WRITTEN.keySet());
    }

    @Test
    void every_exception_is_needed() {
        assertThat(chinese().keySet()).containsAll(READ_NOT_WRITTEN.keySet());
    }

    @Test
    void planted_words_are_found_and_words_in_comments_are_not() {
        String planted =
                """
                /** 抽查: "说明". */
                class Planted { // "注释"
                    String url = "http://x"; String said = "请假 " + day; char sample = '\\u7684';
                    char other = '的'; String quoted = "\\"无\\"";
                }
                """;
        assertThat(JavaText.literals(planted))
                .filteredOn(JavaText::isHan)
                .containsExactly("\"请假 \"", "'的'", "\"\\\"无\\\"\"");
    }

    /** Literals with Chinese words, by file; the names of contexts are no words of a program. */
    private static Map<String, List<String>> chinese() {
        Path root = JavaText.SOURCES.resolve(Path.of("org", "yangguang"));
        return JavaText.below(root, ".java").stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(
                        Collectors.toMap(
                                file -> root.relativize(file).toString().replace('\\', '/'),
                                file ->
                                        JavaText.literals(JavaText.read(file)).stream()
                                                .filter(JavaText::isHan)
                                                .toList()))
                .entrySet()
                .stream()
                .filter(file -> !file.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
