package org.yangguang.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of worked cases, as a legal officer hands it in. */
class CheckCasesTest {

    private static final Path CASES = Path.of("src/test/resources/org/yangguang/rules/cases");
    private static final Clock TODAY =
            Clock.fixed(Instant.parse("2026-11-26T00:00:00Z"), ZoneOffset.UTC);

    @TempDir private Path folder;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = {"test/%s/worked.csv", "test/%s/edges.csv", "main/%s/shipped.csv"})
    void the_rules_agree_with_every_hand_written_answer(String file) {
        String folder = "resources/org/yangguang/rules/cases";
        int code = run(Path.of("src", file.formatted(folder)), Locale.CHINESE);
        assertThat(output()).endsWith(" 0 failed\n");
        assertThat(code).isZero();
    }

    @Test
    void a_wrong_answer_is_named_with_the_rules_that_decided() throws IOException {
        Path file = changed("REFER_DEPT|REFER_PS,HOUSING|PS,CR-223", "CASE,BUREAU,");
        assertThat(run(file, Locale.CHINESE)).isEqualTo(1);
        assertThat(output())
                .contains("✗ O05")
                .contains("    e_crimes  预期 （空）  规则得出 CR-223")
                .contains("        定性-21 串通投标的中标金额达到追诉标准的")
                .contains("        处置-11 ")
                .endsWith("13 passed, 2 failed\n");
    }

    @Test
    void the_order_of_a_list_does_not_matter() throws IOException {
        Path file = changed("TR-07|TR-08|TR-31,S1", "TR-31|TR-08|TR-07,S1");
        assertThat(run(file, Locale.CHINESE)).isZero();
    }

    @Test
    void a_suspicion_may_be_named_by_its_item() throws IOException {
        String cells = "I08=FAIL,Y,N,,,NONE,0,,,,,,,Y,BD-02,S3,REFER_DEPT|REFER_PS,HOUSING|PS,";
        String clues = "I08=FAIL|E16=SUSPECT,Y,N,,,NONE,0,,,,,,,Y,BD-02,S3,";
        Path file = changed(cells, clues + "SUPPLEMENT|REFER_DEPT|REFER_PS,HOUSING|PS,");
        String text = Files.readString(file);
        written(text.replace("PRESUMPTION", "PRESUMPTION|SUSPECT:E16"), StandardCharsets.UTF_8);
        assertThat(run(file, Locale.CHINESE)).isZero();
        written(text.replace("PRESUMPTION", "PRESUMPTION|SUSPECT:I09"), StandardCharsets.UTF_8);
        assertThat(run(file, Locale.CHINESE)).isEqualTo(1);
    }

    @Test
    void what_cannot_be_known_may_be_left_empty() throws IOException {
        Path file = changed("HOUSING,WORKS,2000000,20000000,N,4000000", "HOUSING,,,,Y,");
        String text = Files.readString(file);
        written(text.replaceFirst("(O03.*),Y,,-,NONE", "$1,,,-,NONE"), StandardCharsets.UTF_8);
        assertThat(run(file, Locale.CHINESE)).isZero();
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_are_taken_as_they_come() throws IOException {
        Path file = written("\uFEFF" + text().replace("\n", "\r\n"), StandardCharsets.UTF_8);
        assertThat(run(file, Locale.CHINESE)).isZero();
    }

    @Test
    void a_file_from_a_spreadsheet_in_gb18030_is_read_as_such() throws IOException {
        Path file = written(text(), Charset.forName("GB18030"));
        assertThat(run(file, Locale.CHINESE)).isZero();
        assertThat(output()).contains("GB18030").contains("✓ O01 2021年春节前完成抽查");
    }

    @Test
    void a_missing_column_is_named() throws IOException {
        Path file = written(text().replace("f_means", "means"), StandardCharsets.UTF_8);
        assertThat(run(file, Locale.CHINESE)).isEqualTo(2);
        assertThat(output()).contains("缺少列：f_means");
    }

    @Test
    void an_unknown_fact_is_not_ignored() throws IOException {
        Path file = written(withColumn("f_colour"), StandardCharsets.UTF_8);
        assertThat(run(file, Locale.ENGLISH)).isEqualTo(2);
        assertThat(output()).contains("Unknown columns: f_colour");
    }

    @Test
    void an_unknown_column_of_no_consequence_is_mentioned() throws IOException {
        Path file = written(withColumn("remark"), StandardCharsets.UTF_8);
        assertThat(run(file, Locale.ENGLISH)).isZero();
        assertThat(output()).contains("Unknown columns, ignored: remark");
    }

    @Test
    void a_date_that_is_none_fails_its_case_and_is_named() throws IOException {
        Path file = changed("2025-09-24,2,SIGNED", "2025-02-30,2,SIGNED");
        assertThat(run(file, Locale.CHINESE)).isEqualTo(1);
        assertThat(output())
                .contains("    ! 第 3 行 f_insp_end：“2025-02-30”不是日期")
                .endsWith("14 passed, 1 failed\n");
    }

    @Test
    void an_unknown_code_is_left_to_a_human() throws IOException {
        Path file = changed("I11=FAIL,Y", "I99=FAIL,Y");
        assertThat(run(file, Locale.ENGLISH)).isEqualTo(1);
        assertThat(output()).contains("? for a human: 抽查事项清单没有“I99”");
    }

    @Test
    void what_cannot_be_read_at_all_is_said_in_both_languages() throws IOException {
        assertThat(run(folder.resolve("none.csv"), Locale.CHINESE)).isEqualTo(2);
        assertThat(output()).contains("找不到文件");
        assertThat(run(folder, Locale.ENGLISH)).isEqualTo(2);
        assertThat(output()).contains("is a folder");
        Path binary = folder.resolve("binary.csv");
        Files.write(binary, new byte[] {(byte) 0xFF, 0, (byte) 0xFF});
        assertThat(run(binary, Locale.ENGLISH)).isEqualTo(2);
        assertThat(output()).contains("neither UTF-8 nor GB18030");
        assertThat(run(written("", StandardCharsets.UTF_8), Locale.CHINESE)).isEqualTo(2);
        assertThat(output()).contains("没有案例");
    }

    @Test
    void called_without_a_file_it_explains_itself() {
        assertThat(program(Locale.ENGLISH).run(List.of())).isEqualTo(2);
        assertThat(output()).contains("Usage: check-cases FILE.csv");
    }

    private int run(Path file, Locale locale) {
        return program(locale).run(List.of(file.toString()));
    }

    private CheckCases program(Locale locale) {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new CheckCases(out, locale, TODAY);
    }

    private String output() {
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static String text() throws IOException {
        return Files.readString(CASES.resolve("worked.csv"));
    }

    private Path changed(String from, String to) throws IOException {
        assertThat(text()).contains(from);
        return written(text().replace(from, to), StandardCharsets.UTF_8);
    }

    private static String withColumn(String name) throws IOException {
        return text().replaceFirst("\n", "," + name + "\n")
                .replaceAll("\n(?=O)", ",\n")
                .replaceFirst("," + name + ",\n", "," + name + "\n")
                .replaceFirst("\n$", ",\n");
    }

    private Path written(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("cases.csv"), text.getBytes(charset));
    }

    @Test
    void headings_may_be_the_words_that_people_use() throws IOException {
        String head = text().substring(0, text().indexOf('\n'));
        String words =
                Stream.of(head.split(","))
                        .map(name -> CaseColumn.named(name).word(Locale.CHINESE))
                        .collect(Collectors.joining(","));
        Path file = written(text().replace(head, words), StandardCharsets.UTF_8);
        assertThat(run(file, Locale.CHINESE)).isZero();
    }

    @Test
    void an_answer_that_is_not_asked_for_is_not_compared() throws IOException {
        Path file = changed("REFER_DEPT|REFER_PS,HOUSING|PS,CR-223", "*,*,CR-223");
        assertThat(run(file, Locale.CHINESE)).isZero();
    }

    @Test
    void rows_without_any_text_are_passed_over() throws IOException {
        String blank = "\n  \n\"\"\n,,,\nO03,";
        assertThat(run(changed("\nO03,", blank), Locale.CHINESE)).isZero();
        assertThat(output()).endsWith("15 passed, 0 failed\n");
    }

    @Test
    void empty_cells_behind_the_last_column_do_not_matter() throws IOException {
        Path file = written(text().replace("\n", ",,\n"), StandardCharsets.UTF_8);
        assertThat(run(file, Locale.CHINESE)).isZero();
    }

    @Test
    void a_row_that_does_not_fit_the_columns_fails_alone_and_is_named() throws IOException {
        Path file = changed("\nO05,", "\nO05,a comma, or two,");
        assertThat(run(file, Locale.ENGLISH)).isEqualTo(1);
        assertThat(output()).contains("    ! row 6 has 74 cells").endsWith("14 passed, 1 failed\n");
        assertThat(run(changed("\nO03,", "\nO02,"), Locale.ENGLISH)).isEqualTo(1);
        assertThat(output())
                .contains("    ! row 4: case_id O02 stands there twice")
                .endsWith("14 passed, 1 failed\n");
    }

    @Test
    void a_first_row_that_names_no_column_is_explained() throws IOException {
        Path semicolons = written(text().replace(",", ";"), StandardCharsets.UTF_8);
        assertThat(run(semicolons, Locale.ENGLISH)).isEqualTo(2);
        assertThat(output()).contains("The first row names no known column");
        Path twice = changed("f_loss_yuan,f_gain_yuan", "f_loss_yuan,f_loss_yuan");
        assertThat(run(twice, Locale.ENGLISH)).isEqualTo(2);
        assertThat(output()).contains("\"f_loss_yuan\" stands there twice");
    }
}
