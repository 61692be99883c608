package org.yangguang.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yangguang.amendment.workedcase.CaseFileRow.Fate;
import org.yangguang.amendment.workedcase.CaseFiles;
import org.yangguang.amendment.workedcase.CaseQuery;
import org.yangguang.amendment.workedcase.CaseShelf;
import org.yangguang.amendment.workedcase.WorkedCaseRow;
import org.yangguang.amendment.workedcase.WorkedCaseView;
import org.yangguang.amendment.workedcase.WorkedCases;
import org.yangguang.it.people.Broken;
import org.yangguang.it.people.Clerk;
import org.yangguang.it.people.Leader;
import org.yangguang.it.people.LegalOfficer;
import org.yangguang.rules.cases.CaseRow;

/** Legal officers keep worked cases: by form, by workbook, in versions, retired and never removed (S5). */
@ExtendWith(ArquillianExtension.class)
class WorkedCasesIT {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    @Deployment
    static EnterpriseArchive ear() {
        return Deployments.ear(WorkedCasesIT.class);
    }

    @EJB private LegalOfficer legal;
    @EJB private Leader leader;
    @EJB private Clerk clerk;

    @Test
    void the_cases_of_the_product_are_there_and_agree_with_the_rules_that_serve() throws Exception {
        assertThat(count("云杉", CaseShelf.IN_USE)).isPositive();
        assertThat(count(null, CaseShelf.IN_USE)).isGreaterThan(90);
        assertThat(page("T0", CaseShelf.DIFFERING)).isEmpty();
        assertThat(count("没有这样的案例", CaseShelf.IN_USE)).isZero();
        assertThat(count("%", CaseShelf.IN_USE)).as("a sign is no placeholder").isLessThan(20);
    }

    @Test
    void a_case_is_written_written_anew_and_retired() throws Exception {
        long id = legal.call(() -> cases().write(row("B01", "S1"), CHINESE));
        assertThat(view(id).isAgreed()).isTrue();
        assertThatThrownBy(() -> legal.run(() -> cases().write(row("B01", "S1"), CHINESE)))
                .satisfies(Broken.rule("amendment.error.CaseCodeTaken"));
        assertThatThrownBy(() -> legal.run(() -> cases().revise(id, row("B01", "S7"), CHINESE)))
                .satisfies(Broken.rule("amendment.error.CellsNotRight"));
        legal.run(() -> cases().revise(id, row("B01", "S3"), CHINESE));
        assertThat(view(id).isAgreed()).isFalse();
        assertThat(view(id).answers())
                .filteredOn(answer -> answer.differs())
                .singleElement()
                .satisfies(
                        answer -> {
                            assertThat(answer.expected()).isEqualTo("S3");
                            assertThat(answer.got()).isEqualTo("S1");
                        });
        assertThat(page("B01", CaseShelf.DIFFERING)).hasSize(1);
        assertThat(legal.call(() -> cases().view(id, 1)).row()).isEqualTo(row("B01", "S1"));
        legal.run(() -> cases().retire(id, "只为试用"));
        assertThat(count("B01", CaseShelf.IN_USE)).isZero();
        assertThat(page("B01", CaseShelf.RETIRED)).hasSize(1);
        legal.run(() -> cases().restore(id));
        legal.run(() -> cases().retire(id, "只为试用"));
    }

    @Test
    void a_workbook_is_tried_first_and_its_good_rows_are_taken_over_once() throws Exception {
        String file =
                "编号,名称,理由,检查结束日,报告提交日,应得：超时认定\n"
                        + "B11,云杉小学按期报告,方案四,2026-03-02,2026-03-05,REPORT:ON_TIME\n"
                        + "B12,云杉中学,方案四,三月二日,2026-03-05,*\n";
        long id = legal.call(() -> files().send("案例.csv", file.getBytes(UTF_8)));
        assertThat(legal.call(() -> files().lines(id, CHINESE)))
                .extracting(line -> line.fate())
                .containsExactly(Fate.NEW, Fate.BAD);
        assertThat(count("B11", CaseShelf.IN_USE)).as("a dry run writes nothing").isZero();
        legal.run(() -> files().accept(id));
        assertThat(page("B11", CaseShelf.IN_USE)).hasSize(1);
        assertThat(count("B12", CaseShelf.IN_USE)).isZero();
        assertThatThrownBy(() -> legal.run(() -> files().accept(id)))
                .satisfies(Broken.rule("amendment.error.CaseFileTakenOver"));
        ByteArrayOutputStream back = new ByteArrayOutputStream();
        legal.run(() -> files().marked(id, CHINESE, "原因", back));
        assertThat(back.toString(UTF_8)).contains("原因").contains("“三月二日”不是日期");
        long kept = page("B11", CaseShelf.IN_USE).get(0).id();
        legal.run(() -> cases().retire(kept, "只为试用"));
    }

    @Test
    void only_a_legal_officer_writes() throws Exception {
        assertThat(leader.call(() -> cases().count(new CaseQuery(null, CaseShelf.IN_USE))))
                .isPositive();
        assertThatThrownBy(() -> leader.run(() -> cases().write(row("B21", "S1"), CHINESE)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> leader.run(() -> files().send("a.csv", new byte[0])))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> clerk.run(() -> cases().rows()))
                .isInstanceOf(EJBAccessException.class);
    }

    /** 云杉: documents on sale for four days, which can be put right. */
    private static CaseRow row(String code, String severity) {
        Map<String, String> cells = new HashMap<>();
        List.of("must_tender", "due", "staff", "flags", "fine_ranges", "outcomes", "departments")
                .forEach(column -> cells.put("e_" + column, "*"));
        cells.putAll(
                Map.of(
                        "case_id", code,
                        "title_zh", "云杉小学文件只发售4日",
                        "e_explain", "条例16",
                        "f_doc_start", "2025-03-11",
                        "f_doc_stop", "2025-03-14",
                        "f_est_yuan", "9000000",
                        "f_kind", "WORKS",
                        "f_industry", "HOUSING",
                        "e_violations", "TR-07",
                        "e_severity", severity));
        return new CaseRow(cells);
    }

    private WorkedCaseView view(long id) throws Exception {
        return legal.call(() -> cases().view(id, null));
    }

    private List<WorkedCaseRow> page(String text, CaseShelf shelf) throws Exception {
        return legal.call(() -> cases().page(new CaseQuery(text, shelf), 0, 20));
    }

    private long count(String text, CaseShelf shelf) throws Exception {
        return legal.call(() -> cases().count(new CaseQuery(text, shelf)));
    }

    private static WorkedCases cases() {
        return CDI.current().select(WorkedCases.class).get();
    }

    private static CaseFiles files() {
        return CDI.current().select(CaseFiles.class).get();
    }
}
