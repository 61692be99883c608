package org.yangguang.web.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yangguang.rules.cases.CaseRow;
import org.yangguang.web.faces.Wired;

/** Rules, tables and worked cases between the page and the draft. */
class RulesAsTypedTest {

    private final AmendmentWords words = Wired.with(new AmendmentWords(), Wired.chinese());

    @Test
    void the_outline_gives_every_rule_its_line_and_its_article() {
        String text = "// 说明\nrule \"范围-01 一\"\n    @依据(\"甲法第一条\")\nend\nrule \"范围-02 二\"\nend";
        assertThat(RuleOutline.of(text))
                .containsExactly(
                        new RulePlace(2, "范围-01 一", "甲法第一条"), new RulePlace(5, "范围-02 二", ""));
    }

    @Test
    void an_article_without_a_rule_belongs_to_nothing() {
        assertThat(RuleOutline.of("@依据(\"甲法第一条\")")).isEmpty();
    }

    @Test
    void the_cells_of_a_grid_come_back_as_they_went() {
        List<List<String>> rows = List.of(List.of("编号", "名\"称"), List.of("1", ""));
        assertThat(SheetText.rows(SheetText.json(rows))).isEqualTo(rows);
    }

    @Test
    void what_is_no_grid_has_no_rows() {
        for (String json : new String[] {null, "", "{}", "[1]", "[[1]]"}) {
            assertThat(SheetText.rows(json)).as(json).isEmpty();
        }
    }

    @Test
    void the_text_of_a_table_quotes_what_it_must() {
        String csv =
                new String(SheetText.csv(List.of(List.of("甲,乙", "丙"))), StandardCharsets.UTF_8);
        assertThat(csv).isEqualTo("\uFEFF\"甲,乙\",丙\n");
    }

    @Test
    void a_conclusion_reads_as_words_and_codes_without_a_name_stay() {
        assertThat(words.said("RECTIFY")).isNotEqualTo("RECTIFY");
        assertThat(words.said("TR-08 B07")).isEqualTo("TR-08 B07");
        assertThat(words.said(null)).isEmpty();
    }

    @Test
    void the_shipped_version_has_a_name_and_every_other_a_number() {
        assertThat(words.version(0)).isNotEqualTo(words.version(3));
        assertThat(words.version(3)).contains("3");
    }

    @Test
    void a_worked_case_comes_back_from_its_form_with_what_was_found() {
        CaseForm form = form();
        form.show(new CaseRow(Map.of("f_findings", "B07=FAIL|B08=SUSPECT|B09=FAIL")));
        assertThat(form.row().cell("f_findings").split("\\|"))
                .containsExactlyInAnyOrder("B07=FAIL", "B09=FAIL", "B08=SUSPECT");
        assertThat(form.row().cells()).doesNotContainKeys("FAIL", "SUSPECT");
    }

    @Test
    void a_new_case_compares_nothing_until_somebody_says_what_is_expected() {
        CaseForm form = form();
        form.begin();
        assertThat(form.columns("EXPECTED"))
                .isNotEmpty()
                .allMatch(column -> form.row().cell(column.name()).equals("*"));
    }

    private static CaseForm form() {
        return Wired.with(new CaseForm(), Wired.look(Locale.SIMPLIFIED_CHINESE));
    }
}
