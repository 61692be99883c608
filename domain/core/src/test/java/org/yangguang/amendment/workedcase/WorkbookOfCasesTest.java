package org.yangguang.amendment.workedcase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yangguang.amendment.workedcase.CaseFileRow.Fate;
import org.yangguang.amendment.workedcase.WorkedCaseRules.CaseFileUnreadable;
import org.yangguang.rules.cases.CaseRow;

/** A legal officer hands in worked cases as a table, and gets it back with what is wrong. */
class WorkbookOfCasesTest {

    private static final String HEAD = "编号,名称,理由,检查结束日,报告提交日,应得：超时认定\n";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final CaseRow KEPT = CaseRow.shipped().get(0);

    private boolean retired;

    @Test
    void a_good_row_is_a_new_case_and_what_has_no_column_is_not_compared() {
        assertThat(check("A01,云杉小学按期报告,方案四,2026-03-02,2026-03-05,REPORT:ON_TIME\n"))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.fate()).isEqualTo(Fate.NEW);
                            assertThat(line.row().cell("e_violations")).isEqualTo("*");
                            assertThat(line.agrees()).isTrue();
                        });
    }

    @Test
    void an_expected_answer_that_the_rules_do_not_give_is_taken_over_and_mentioned() {
        assertThat(check("A01,云杉小学按期报告,方案四,2026-03-02,2026-03-05,REPORT:LIGHT(9)\n"))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.isGood()).isTrue();
                            assertThat(line.agrees()).isFalse();
                        });
    }

    @Test
    void a_cell_that_cannot_be_read_is_named_with_its_place_and_marked_in_the_own_file() {
        String rows =
                "A01,云杉小学,方案四,三月二日,2026-03-05,REPORT:ON_TIME\nA02,云杉中学,方案四,2026-03-02,,REPORT:ON_TIME\n";
        List<CaseFileRow> lines = check(rows);
        assertThat(lines).extracting(CaseFileRow::fate).containsExactly(Fate.BAD, Fate.NEW);
        assertThat(lines.get(0).columns()).containsExactly(3);
        ByteArrayOutputStream back = new ByteArrayOutputStream();
        CaseSheet.mark((HEAD + rows).getBytes(UTF_8), lines, "原因", back);
        assertThat(back.toString(UTF_8).lines())
                .satisfiesExactly(
                        head -> assertThat(head).endsWith(",原因"),
                        bad -> assertThat(bad).endsWith(",检查结束日：“三月二日”不是日期，请写成 2025-09-30。"),
                        good -> assertThat(good).endsWith(","));
    }

    @Test
    void a_code_that_is_kept_gets_its_next_version_unless_it_says_the_same() {
        assertThat(check(KEPT.code() + ",另一个名称,方案四,,,\n").get(0).fate()).isEqualTo(Fate.CHANGED);
        String whole = KEPT.cells().keySet().stream().reduce((a, b) -> a + "," + b).orElseThrow();
        String cells = KEPT.cells().values().stream().reduce((a, b) -> a + "," + b).orElseThrow();
        String empty = ",e_violations,e_crimes,e_flags,e_departments,e_fine_ranges";
        byte[] same = (whole + empty + "\n" + cells + ",,,,,\n").getBytes(UTF_8);
        assertThat(lines(same).get(0).fate()).isEqualTo(Fate.SAME);
    }

    @Test
    void the_same_code_twice_and_a_retired_one_are_refused() {
        assertThat(check("A01,甲,方案四,,,REPORT:ON_TIME\nA01,乙,方案四,,,REPORT:ON_TIME\n"))
                .extracting(CaseFileRow::fate)
                .containsExactly(Fate.NEW, Fate.BAD);
        retired = true;
        assertThat(check(KEPT.code() + ",甲,方案四,,,REPORT:ON_TIME\n").get(0).problems())
                .singleElement()
                .asString()
                .contains("已停用");
    }

    @Test
    void a_table_of_something_else_is_refused_as_a_whole() {
        for (String head : List.of("单位名称,统一社会信用代码", "编号,case_id")) {
            byte[] other = (head + "\n甲,乙\n").getBytes(UTF_8);
            assertThatThrownBy(() -> CaseSheet.read(other)).isInstanceOf(CaseFileUnreadable.class);
        }
    }

    private List<CaseFileRow> check(String rows) {
        return lines((HEAD + rows).getBytes(UTF_8));
    }

    private List<CaseFileRow> lines(byte[] file) {
        CaseFileCheck check = new CaseFileCheck(this::kept, TODAY, Locale.CHINESE);
        return CaseSheet.read(file).stream().map(check::of).toList();
    }

    private Optional<KeptCase> kept(String code) {
        if (!code.equals(KEPT.code())) {
            return Optional.empty();
        }
        KeptCase kept = new KeptCase(KEPT, null, Instant.EPOCH);
        if (retired) {
            kept.retire("legal", "重复", Instant.EPOCH);
        }
        return Optional.of(kept);
    }
}
