package org.yangguang.rules.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yangguang.rules.engine.Table;
import org.yangguang.rules.facts.ProjectFacts;
import org.yangguang.rules.judgement.Judgement.Department;
import org.yangguang.rules.judgement.Judgement.Violation;
import org.yangguang.rules.judgement.JudgementCase.Found;

/** Whole cases whose answers were written by hand before there were rules. */
class WorkedCasesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theRulesAgreeWithTheHandWrittenAnswer(String title, CSVRecord row) {
        Judgement judgement = new JudgementRules().judge(inspected(row));
        assertThat(judgement.violations())
                .extracting(Violation::code)
                .containsExactlyElementsOf(list(row, "violations"));
        assertThat(judgement.severity()).isEqualTo(row.get("severity"));
        assertThat(judgement.outcomes()).isEqualTo(list(row, "outcomes"));
        assertThat(judgement.departments())
                .extracting(Department::code)
                .containsExactlyElementsOf(list(row, "departments"));
        assertThat(judgement.crimes()).isEqualTo(list(row, "crimes"));
        assertThat(judgement.flags()).isEqualTo(list(row, "flags"));
        assertThat(fines(judgement)).isEqualTo(list(row, "fines"));
        assertThat(judgement.why()).isNotEmpty();
    }

    static Stream<Object[]> cases() {
        return Table.read("cases.csv", row -> row).stream()
                .map(row -> new Object[] {row.get("case") + " " + row.get("title"), row});
    }

    private static JudgementCase inspected(CSVRecord row) {
        return new JudgementCase(
                project(row),
                list(row, "findings").stream().map(WorkedCasesTest::found).toList(),
                Integer.parseInt(row.get("inspectors")),
                row.get("sign"),
                row.get("affects"),
                "Y".equals(row.get("rectifiable")),
                yuan(row, "award"),
                yuan(row, "contract"),
                day(row, "conductEnd"),
                day(row, "discoveredOn"),
                "Y".equals(row.get("penalise")));
    }

    private static ProjectFacts project(CSVRecord row) {
        return new ProjectFacts(
                "PRJ:" + row.get("case"),
                row.get("title"),
                "530103",
                row.get("industry"),
                row.get("kind"),
                yuan(row, "budget"),
                yuan(row, "total"),
                "Y".equals(row.get("state")),
                null,
                yuan(row, "estimate"),
                yuan(row, "mergeable"),
                null,
                row.get("tenderMode"),
                null,
                row.get("owner"),
                day(row, "discoveredOn"));
    }

    private static Found found(String text) {
        String[] parts = text.split("=");
        return new Found(parts[0], parts[1], null, null);
    }

    private static List<String> fines(Judgement judgement) {
        return judgement.violations().stream()
                .filter(violation -> violation.fineMax() != null)
                .map(violation -> violation.code() + ":" + range(violation))
                .collect(Collectors.toList());
    }

    private static String range(Violation violation) {
        return violation.fineMin().stripTrailingZeros().toPlainString()
                + "-"
                + violation.fineMax().stripTrailingZeros().toPlainString();
    }

    private static List<String> list(CSVRecord row, String column) {
        String text = row.get(column);
        return text == null ? List.of() : List.of(text.split("\\|"));
    }

    private static BigDecimal yuan(CSVRecord row, String column) {
        String text = row.get(column);
        return text == null ? null : new BigDecimal(text);
    }

    private static LocalDate day(CSVRecord row, String column) {
        String text = row.get(column);
        return text == null ? null : LocalDate.parse(text);
    }
}
