package org.yangguang.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yangguang.rules.base.Table;
import org.yangguang.rules.book.Completeness.Gap;
import org.yangguang.rules.book.Completeness.Missing;
import org.yangguang.rules.engine.RuleTexts;

class CompleteBookTest {

    private static final Path ROOT = Path.of("src/main/resources/org/yangguang/rules");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final RuleBook book = RuleBook.current();

    @Test
    void the_book_has_no_gap() {
        assertThat(Completeness.gaps(book)).isEmpty();
    }

    @Test
    void a_rule_without_basis_or_date_is_found() {
        assertThat(gaps(rule("测试-01", "", DAY), rule("测试-02", "招标投标法第三条", null)))
                .containsExactly(
                        new Gap(Missing.BASIS_OR_DATE, "测试-01"),
                        new Gap(Missing.BASIS_OR_DATE, "测试-02"));
        assertThat(gaps(rule("测试-03", "招标投标法第三条", DAY))).isEmpty();
    }

    @Test
    void a_violation_that_nothing_yields_is_found() {
        assertThat(gaps(item("A01", "TR-01"), violation("TR-01"), violation("TR-02")))
                .containsExactly(new Gap(Missing.NOTHING_YIELDS_IT, "TR-02"));
    }

    @Test
    void an_item_that_yields_nothing_is_found_unless_a_reason_is_stated() {
        Entry explained =
                Entry.of(Entry.Kind.ITEM, "J03", "事项", "L", Fact.of("说明", "程序事项，不产生违法情形"));
        assertThat(gaps(item("A01", "无"), explained))
                .containsExactly(new Gap(Missing.YIELDS_NOTHING, "A01"));
    }

    @Test
    void a_parameter_without_source_is_found() {
        Entry sourced =
                Entry.of(Entry.Kind.PARAMETER, "B07.days", "期", "", Fact.basis("依据", "法24"));
        Entry bare = Entry.of(Entry.Kind.PARAMETER, "B08.days", "期", "");
        assertThat(gaps(sourced, bare)).containsExactly(new Gap(Missing.SOURCE, "B08.days"));
    }

    @Test
    void the_book_says_what_the_engine_reads() {
        assertThat(book.entries(Entry.Kind.RULE).map(CompleteBookTest::line).toList())
                .containsExactlyInAnyOrderElementsOf(
                        RuleTexts.all().stream()
                                .map(
                                        rule ->
                                                line(
                                                        rule.number(),
                                                        rule.sentence(),
                                                        rule.basis(),
                                                        rule.from(),
                                                        rule.until()))
                                .toList());
    }

    @Test
    void every_item_violation_and_parameter_has_its_entry() {
        assertThat(book.entries(Entry.Kind.ITEM))
                .extracting(Entry::code)
                .containsExactlyInAnyOrderElementsOf(codesInTheLaw("items"));
        assertThat(book.entries(Entry.Kind.VIOLATION))
                .extracting(Entry::code)
                .containsExactlyInAnyOrderElementsOf(codesInTheLaw("violations"));
        assertThat(book.entries()).extracting(Entry::id).doesNotHaveDuplicates();
    }

    @Test
    void every_file_that_is_judged_by_is_part_of_the_fingerprint() throws IOException {
        try (var files = Files.walk(ROOT)) {
            Set<String> present =
                    files.filter(Files::isRegularFile)
                            .filter(file -> file.toString().matches(".*[.](dslr?|csv)"))
                            .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                            .filter(path -> !path.matches("(language|cases)/.*"))
                            .collect(Collectors.toSet());
            assertThat(RuleFiles.paths()).containsExactlyInAnyOrderElementsOf(present);
        }
        assertThat(book.fingerprint()).matches("[0-9a-f]{64}");
    }

    private static List<String> codesInTheLaw(String table) {
        return Table.read("law/" + table + ".csv", row -> row.get("code"));
    }

    private static List<Gap> gaps(Entry... entries) {
        Chapter chapter = new Chapter("test", "测试", "", List.of(), List.of(entries));
        return Completeness.gaps(new RuleBook(List.of(chapter), ""));
    }

    private static Entry rule(String number, String basis, LocalDate from) {
        return new Entry(
                Entry.Kind.RULE,
                number,
                number,
                "一句话",
                from,
                null,
                List.of(Fact.basis("依据", basis)),
                List.of(),
                List.of(),
                Set.of(),
                List.of());
    }

    private static Entry item(String code, String yields) {
        return Entry.of(Entry.Kind.ITEM, code, "事项", "L", Fact.of("可得出", yields));
    }

    private static Entry violation(String code) {
        return Entry.of(Entry.Kind.VIOLATION, code, "情形", "L");
    }

    private static String line(Entry rule) {
        return line(rule.code(), rule.title(), rule.fact("依据"), rule.from(), rule.until());
    }

    private static String line(Object... parts) {
        return Arrays.toString(parts);
    }
}
