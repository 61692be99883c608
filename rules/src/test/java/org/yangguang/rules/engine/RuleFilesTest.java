package org.yangguang.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleFilesTest {

    private static final Path ROOT = Path.of("src/main/resources/org/yangguang/rules");

    @ParameterizedTest
    @MethodSource("sentenceFiles")
    void a_sentence_holds_no_java_and_no_number(Path file) throws IOException {
        assertThat(sentences(file))
                .noneMatch(line -> line.contains(";") || line.contains("()"))
                .noneMatch(line -> line.matches(".*\\b(salience|modify|global|import|eval)\\b.*"))
                .noneMatch(line -> withoutCodes(line).matches(".*\\d.*"));
    }

    @ParameterizedTest
    @MethodSource("sentenceFiles")
    void a_rule_has_at_most_twelve_lines(Path file) throws IOException {
        String text = Files.readString(file);
        for (String rule : text.split("\nend")) {
            String body = rule.substring(Math.max(0, rule.indexOf("\nwhen")));
            assertThat(body.strip().lines().count()).as(rule).isLessThanOrEqualTo(12);
        }
    }

    @Test
    void every_rule_names_its_number_sentence_basis_and_first_day() {
        assertThat(RuleTexts.all())
                .allSatisfy(rule -> assertThat(rule.number()).matches("\\p{IsHan}{2}-\\d{2,3}"))
                .allSatisfy(rule -> assertThat(rule.sentence()).hasSizeGreaterThan(8))
                .allSatisfy(rule -> assertThat(rule.basis()).isNotBlank())
                .allSatisfy(rule -> assertThat(rule.from()).isNotNull())
                .allSatisfy(rule -> assertThat(ROOT.resolve(inRoot(rule))).exists());
    }

    @Test
    void a_number_is_used_once() {
        assertThat(RuleTexts.all()).extracting(RuleText::number).doesNotHaveDuplicates();
    }

    @Test
    void a_rule_does_not_answer_conduct_before_its_first_day() {
        assertThat(RuleTexts.inForce(LocalDate.of(2018, 5, 31)))
                .extracting(RuleText::number)
                .contains("机检-21")
                .doesNotContain("范围-01", "问责-03");
        assertThat(RuleTexts.inForce(LocalDate.of(2018, 6, 1)))
                .extracting(RuleText::number)
                .contains("范围-01");
    }

    @Test
    void a_word_nobody_defined_is_refused() {
        Situation nothing = Situation.on(LocalDate.of(2026, 1, 1));
        assertThatThrownBy(() -> nothing.known("风水")).hasMessageContaining("风水");
    }

    @Test
    void rules_compile_on_a_thread_that_sees_none_of_our_classes() throws InterruptedException {
        Thread stranger = new Thread(() -> RuleCompiler.compile(RuleSet.ACCOUNTABILITY));
        stranger.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        Throwable[] failure = new Throwable[1];
        stranger.setUncaughtExceptionHandler((thread, thrown) -> failure[0] = thrown);
        stranger.start();
        stranger.join();
        assertThat(failure[0]).isNull();
    }

    static Stream<Path> sentenceFiles() throws IOException {
        return Files.walk(ROOT).filter(path -> path.toString().endsWith(".dslr"));
    }

    private static Stream<String> sentences(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.strip().startsWith("@") && !line.startsWith("//"));
    }

    /** Rule numbers, catalogue codes, crime codes and flags are names, not numbers. */
    private static String withoutCodes(String line) {
        return line.replaceAll(
                "\\p{IsHan}{2}-\\d{2,3}|事项 [A-J]\\d\\d|CR-\\d+(-\\d)?|COURT_60K|STD\\d+|见事项 A\\d\\d",
                "");
    }

    private static Path inRoot(RuleText rule) {
        return Path.of("org/yangguang/rules").relativize(Path.of(rule.file()));
    }
}
