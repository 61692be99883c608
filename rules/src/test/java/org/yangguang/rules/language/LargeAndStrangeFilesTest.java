package org.yangguang.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yangguang.rules.language.file.Shipped;
import org.yangguang.rules.language.file.Upload;
import org.yangguang.rules.language.reading.Problem;
import org.yangguang.rules.language.reading.ProblemKind;
import org.yangguang.rules.language.reading.Sizes;

/** Files made while the test runs, because they are large or no text; each is refused in no time. */
@Timeout(10)
class LargeAndStrangeFilesTest {

    private static final String SENTENCES = "eligibility/must-tender.dslr";
    private static final String TABLE = "check/undecided.drl.csv";
    private static final String PARAMETERS = "parameters/check.csv";

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void is_refused_for_its_reason(String kind, String path, byte[] bytes, ProblemKind reason) {
        Upload upload = Upload.of(path, bytes);
        List<Problem> problems = RuleLanguage.check(Map.of(path, upload), false).problems();
        assertThat(problems.stream().map(Problem::kind).distinct()).contains(reason);
        assertThat(problems).hasSizeLessThanOrEqualTo(Sizes.PROBLEMS * 2);
    }

    static List<Arguments> files() {
        String benign = Hostile.benign();
        String rule = benign.substring(benign.indexOf("rule"));
        String head = Shipped.text(PARAMETERS).lines().findFirst().orElseThrow() + "\n";
        String row = "X.x,甲,1,日,2000-01-01,,乙,\n";
        return List.of(
                of("empty file", SENTENCES, "", ProblemKind.EMPTY),
                of("table without a row", PARAMETERS, head, ProblemKind.EMPTY),
                of(
                        "decision table without a row",
                        TABLE,
                        Shipped.text(TABLE).substring(0, Shipped.text(TABLE).indexOf(",机检-64")),
                        ProblemKind.EMPTY),
                of("blank file", SENTENCES, " \n\n", ProblemKind.EMPTY),
                of("comments only", SENTENCES, "// 试验\n", ProblemKind.EMPTY),
                of("file far too large", SENTENCES, benign.repeat(2_000), ProblemKind.TOO_LARGE),
                of(
                        "very many rules",
                        SENTENCES,
                        numbered(rule, 100, 650),
                        ProblemKind.TOO_MANY_RULES),
                of(
                        "very many empty lines",
                        SENTENCES,
                        benign + "\n".repeat(30_000),
                        ProblemKind.TOO_MANY_LINES),
                of("one huge line", SENTENCES, "x".repeat(200_000), ProblemKind.LINE_TOO_LONG),
                of(
                        "very many unknown sentences",
                        SENTENCES,
                        benign.replace("    - 类别", "    - 风水 大吉\n".repeat(9_000) + "    - 类别"),
                        ProblemKind.SENTENCE_UNKNOWN),
                of(
                        "very deep brackets",
                        SENTENCES,
                        benign.replace("施工估算价 ", "（".repeat(310)),
                        ProblemKind.TEXT_TOO_LONG),
                of(
                        "very many places",
                        SENTENCES,
                        benign.replace("施工估算价 ", "〔甲〕".repeat(90)),
                        ProblemKind.WORD_UNKNOWN),
                of(
                        "very many tables rows",
                        PARAMETERS,
                        head + row.repeat(3_000),
                        ProblemKind.TOO_MANY_ROWS),
                of(
                        "very many columns",
                        PARAMETERS,
                        head + ",".repeat(500) + "x\n",
                        ProblemKind.CELL_BEYOND),
                of(
                        "one huge cell",
                        PARAMETERS,
                        head + "\"" + "x".repeat(500) + "\"\n",
                        ProblemKind.TEXT_TOO_LONG),
                of(
                        "very many quotation marks",
                        PARAMETERS,
                        head + "\"".repeat(501) + "\n",
                        ProblemKind.CSV_BROKEN),
                Arguments.of(
                        "GB18030",
                        SENTENCES,
                        benign.getBytes(Charset.forName("GB18030")),
                        ProblemKind.NOT_UTF8),
                Arguments.of(
                        "UTF-16",
                        SENTENCES,
                        benign.getBytes(StandardCharsets.UTF_16),
                        ProblemKind.NOT_UTF8),
                Arguments.of(
                        "overlong UTF-8",
                        SENTENCES,
                        new byte[] {(byte) 0xC0, (byte) 0xA2},
                        ProblemKind.NOT_UTF8),
                Arguments.of(
                        "surrogates in UTF-8",
                        SENTENCES,
                        new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
                        ProblemKind.NOT_UTF8),
                Arguments.of("zeros", SENTENCES, new byte[100], ProblemKind.CONTROL),
                Arguments.of(
                        "class file",
                        SENTENCES,
                        new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE},
                        ProblemKind.NOT_UTF8),
                of(
                        "dictionary",
                        "judgement/judgement.dsl",
                        "[when]a=eval(true)",
                        ProblemKind.DICTIONARY),
                of(
                        "rules of the engine",
                        "evil.drl",
                        "rule x when then end",
                        ProblemKind.NAME_UNKNOWN),
                of("path out of the rules", "../../evil.dslr", benign, ProblemKind.NAME_UNKNOWN));
    }

    private static Arguments of(String kind, String path, String text, ProblemKind reason) {
        return Arguments.of(kind, path, text.getBytes(StandardCharsets.UTF_8), reason);
    }

    @Test
    void the_worst_file_of_allowed_size_is_judged_in_seconds() {
        String rules = Hostile.benign().substring(Hostile.benign().indexOf("rule"));
        String text = numbered(rules, 10, 510);
        Upload upload = new Upload("x", text.getBytes(StandardCharsets.UTF_8), true);
        long start = System.nanoTime();
        assertThat(RuleLanguage.check(Map.of(SENTENCES, upload)).accepted()).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(9));
    }

    private static String numbered(String rule, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(rule.replace("范围-91", "范围-%03d".formatted(i)));
        }
        return text.toString();
    }
}
