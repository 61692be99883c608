package org.yangguang.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A legal officer writes a worked case down, cell by cell. */
class WritingACaseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    static List<CaseRow> shipped() {
        return CaseRow.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void what_the_product_ships_is_well_formed_and_agrees_with_the_rules(CaseRow row) {
        assertThat(row.problems()).isEmpty();
        assertThat(CaseAnswer.of(row, TODAY).differing(row)).isEmpty();
    }

    @Test
    void no_number_is_used_twice() {
        Set<String> codes = new HashSet<>();
        assertThat(shipped()).hasSizeGreaterThan(90).allMatch(row -> codes.add(row.code()));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void kept_as_text_it_is_the_same_case(CaseRow row) {
        assertThat(CaseRow.read(row.text())).isEqualTo(row);
    }

    @Test
    void text_of_several_lines_is_kept_as_it_is() {
        CaseRow row = with("e_explain", "第一行\n第二行 \\n=");
        assertThat(CaseRow.read(row.text())).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({
        "f_insp_end, 2026-02-30",
        "f_ref_decision_at, 2026-02-03",
        "f_est_yuan, 九百万",
        "f_est_yuan, -1",
        "f_inspectors, 两人",
        "f_can_penalise, 是",
        "f_industry, SPACEPORT",
        "f_findings, B07",
        "f_findings, Z99=FAIL",
        "e_severity, S9",
        "e_violations, TR-07|XX-01"
    })
    void a_cell_of_another_kind_is_named_in_both_languages(String column, String cell) {
        assertThat(with(column, cell).problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.column()).isEqualTo(column);
                            assertThat(problem.text(Locale.CHINESE)).contains(cell).endsWith("。");
                            assertThat(problem.text(Locale.ENGLISH)).contains(cell).endsWith(".");
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "f_insp_end, 2026-02-27",
        "f_findings, B11=FAIL | I09=SUSPECT",
        "f_industry, UNKNOWN",
        "e_severity, -",
        "e_violations, TR-07|TR-08",
        "e_flags, SUSPECT:BD-02|STD2010",
        "e_departments, *"
    })
    void a_cell_of_its_kind_is_taken(String column, String cell) {
        assertThat(with(column, cell).problems()).isEmpty();
    }

    @Test
    void without_code_title_and_reason_nobody_could_speak_of_it() {
        assertThat(new CaseRow(Map.of("f_kind", "WORKS")).problems())
                .extracting(CellProblem::column)
                .containsExactly("case_id", "title_zh", "e_explain");
    }

    @Test
    void every_column_and_every_choice_has_words_in_both_languages() {
        for (Locale locale : List.of(Locale.ROOT, Locale.ENGLISH)) {
            for (CaseColumn column : CaseColumn.all()) {
                assertThat(column.word(locale)).isNotBlank();
                assertThat(column.choices())
                        .allSatisfy(it -> assertThat(column.word(it, locale)).isNotEqualTo(it));
            }
        }
    }

    private static CaseRow with(String column, String cell) {
        Map<String, String> cells = new HashMap<>(shipped().get(0).cells());
        cells.put(column, cell);
        return new CaseRow(cells);
    }
}
