package org.yangguang.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every key of a wording file is used in its package, and every key that the package uses is there. */
class KeysOfWordingTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");

    /** The first argument of what asks for words; {@code own} adds the kind of the letter to its key. */
    private static final Pattern ASKED =
            Pattern.compile(
                    "(?:(?:WORDS|OF_GROUNDS|texts|beside\\(\\w+\\.class\\))\\s*\\.(?:of|listed)\\("
                            + "|\\b(?:word|say|refuse|(own))\\("
                            + "|\\bsection\\(\\s*sheet,)"
                            + "\\s*([^,;]*)");

    private static final Pattern KEY = Pattern.compile("\"([A-Za-z][\\w.]*)\"");

    @Test
    void every_key_is_used() {
        assertThat(packages())
                .isNotEmpty()
                .allSatisfy(p -> assertThat(unused(keys(p), code(p))).as(p.toString()).isEmpty());
    }

    @Test
    void every_used_key_exists() {
        assertThat(packages())
                .allSatisfy(p -> assertThat(missing(keys(p), code(p))).as(p.toString()).isEmpty());
    }

    @Test
    void a_planted_key_is_seen_to_be_unused_or_missing() {
        String code =
                """
                WORDS.of("title"); WORDS.of(clean ? "clean" : "found"); WORDS.of("grade." + grade);
                own("copy"); word("gone");
                """;
        Set<String> keys = Set.of("title", "clean", "grade.A", "copy.REFER", "nobody.says");

        assertThat(unused(keys, code)).containsExactly("nobody.says");
        assertThat(missing(keys, code)).containsExactly("found", "gone");
    }

    private static Set<String> unused(Set<String> keys, String code) {
        Set<String> said = literals(code);
        return keys.stream()
                .filter(key -> said.stream().noneMatch(word -> isSaid(key, word)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isSaid(String key, String word) {
        return key.equals(word) || key.startsWith(word.endsWith(".") ? word : word + ".");
    }

    private static Set<String> missing(Set<String> keys, String code) {
        return ASKED.matcher(code)
                .results()
                .flatMap(KeysOfWordingTest::asked)
                .filter(
                        key ->
                                key.endsWith(".")
                                        ? keys.stream().noneMatch(k -> k.startsWith(key))
                                        : !keys.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A key that ends in a dot is completed by a code at run time. */
    private static Stream<String> asked(MatchResult call) {
        String end = call.group(1) == null ? "" : ".";
        return literals(call.group(2)).stream().map(key -> key + end);
    }

    private static Set<String> literals(String code) {
        return KEY.matcher(code)
                .results()
                .map((MatchResult literal) -> literal.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Folders that hold words. */
    private static List<Path> packages() {
        return wordingFiles()
                .map(file -> RESOURCES.relativize(file.getParent()))
                .distinct()
                .toList();
    }

    /** All but the sentences of the settings, whose keys are the names of the settings. */
    private static Stream<Path> wordingFiles() {
        return JavaText.below(RESOURCES.resolve("org"), ".properties").stream()
                .filter(file -> !file.toString().endsWith("_en.properties"))
                .filter(file -> !file.endsWith("settings.properties"));
    }

    private static Set<String> keys(Path folder) {
        Properties all = new Properties();
        wordingFiles()
                .filter(file -> file.getParent().equals(RESOURCES.resolve(folder)))
                .forEach(file -> load(all, file));
        return all.stringPropertyNames();
    }

    private static void load(Properties all, Path file) {
        try {
            all.load(new StringReader(JavaText.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code of one package, without its rooms. */
    private static String code(Path folder) {
        try (Stream<Path> files = Files.list(JavaText.SOURCES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(JavaText::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
