package org.yangguang.roster.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yangguang.roster.inspector.ExpertCheck;
import org.yangguang.roster.inspector.InspectorCheck;
import org.yangguang.roster.rows.CheckedFile;
import org.yangguang.roster.rows.Fault;
import org.yangguang.roster.rows.FaultReason;
import org.yangguang.roster.standard.CodeLists;
import org.yangguang.roster.standard.CsvTable;
import org.yangguang.roster.standard.Mapping;
import org.yangguang.roster.tender.TenderCheck;

/** The dry run refuses each bad row with its reason and takes each good one. */
class CheckingAnImportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void the_good_sample_organisations_are_all_taken() throws Exception {
        CheckedFile file = organisations(CheckedFile.sample("organisations.csv"));
        assertThat(file.refused()).isEmpty();
        assertThat(file.lines).hasSize(159);
    }

    @Test
    void each_bad_organisation_is_refused_at_its_cell() throws Exception {
        CheckedFile file = organisations(CheckedFile.sample("bad/organisations-bad.csv"));
        assertThat(file.refused())
                .containsExactly(
                        "3 统一社会信用代码",
                        "4 统一社会信用代码",
                        "5 统一社会信用代码",
                        "7 注册日期",
                        "9 统一社会信用代码",
                        "10 企业名称",
                        "11 注册资金",
                        "12 统一社会信用代码",
                        "14 注册日期");
    }

    @Test
    void a_mistyped_code_is_answered_with_the_one_meant() throws Exception {
        CheckedFile file = organisations(CheckedFile.sample("bad/organisations-bad.csv"));
        assertThat(file.fault(4).candidates()).contains("9153019900000161X8");
        assertThat(file.fault(5).candidates()).contains("915301990000016288");
        assertThat(file.fault(3).reason()).isEqualTo(FaultReason.CODE_SCIENTIFIC);
        assertThat(file.fault(9)).isEqualTo(Fault.of("统一社会信用代码", FaultReason.DUPLICATE, "8"));
    }

    @Test
    void a_code_in_small_letters_or_with_spaces_is_read_and_noted() throws Exception {
        CheckedFile file = organisations(CheckedFile.sample("bad/organisations-bad.csv"));
        assertThat(file.fault(6).given()).isEqualTo("91530199000001708U");
        assertThat(file.fault(13).given()).isEqualTo("915301990000016956");
        assertThat(file.lines.get(6).isGood()).isTrue();
        assertThat(file.lines.get(13).target().getString("id")).isEqualTo("915301990000016956");
    }

    @Test
    void further_columns_become_facts_and_headings_may_differ() throws Exception {
        CheckedFile file =
                organisations(
                        "单位名称*,统一信用代码,成立日期,行业\n虚构单位,91530199000001601G,2015-03-18,建筑\n"
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(file.lines.get(2).target().getJsonObject("facts").toString())
                .isEqualTo("{\"注册日期\":\"2015-03-18\",\"行业\":\"建筑\"}");
    }

    @Test
    void the_good_sample_inspectors_are_all_taken_and_the_bad_ones_refused() throws Exception {
        assertThat(inspectors("inspectors.csv").refused()).isEmpty();
        assertThat(inspectors("bad/inspectors-bad.csv").refused())
                .containsExactly(
                        "4 编号",
                        "5 姓名",
                        "6 证件有效期至",
                        "7 主办资格",
                        "8 专业",
                        "9 请假止",
                        "10 登录名",
                        "11 申报的利害关系",
                        "11 申报的利害关系",
                        "12 执法证号",
                        "12 证件有效期至");
    }

    @Test
    void a_login_of_another_inspector_is_refused() throws Exception {
        CheckedFile file =
                CheckedFile.of(
                        new InspectorCheck(codes(), Map.of("insp01", "INS-0999")),
                        CheckedFile.sample("inspectors.csv"));
        assertThat(file.refused()).containsExactly("2 登录名");
    }

    @Test
    void experts_are_subjects_with_facts() throws Exception {
        CheckedFile file = CheckedFile.of(new ExpertCheck(), CheckedFile.sample("experts.csv"));
        assertThat(file.refused()).isEmpty();
        assertThat(file.lines.get(2).target().getString("id")).isEqualTo("EXP:EXP-0001");
    }

    @Test
    void tender_rows_keep_unknown_columns_and_need_their_project() throws Exception {
        String rows = "TENDER_PROJECT_CODE,BID_SECTION_CODE,OWN\nE1,S1,x\nE2,S2,y\n";
        CheckedFile file =
                CheckedFile.of(
                        tender("502_SECTION.csv", Set.of("E1")),
                        rows.getBytes(StandardCharsets.UTF_8));
        assertThat(file.lines.get(2).target().getJsonObject("data").getString("OWN"))
                .isEqualTo("x");
        assertThat(file.fault(3).reason()).isEqualTo(FaultReason.PROJECT_UNKNOWN);
    }

    @Test
    void a_file_that_names_no_data_set_is_refused_row_by_row() throws Exception {
        CheckedFile file =
                CheckedFile.of(
                        tender("777_NO_SUCH.csv", Set.of()),
                        "A\n1\n".getBytes(StandardCharsets.UTF_8));
        assertThat(file.fault(2).reason()).isEqualTo(FaultReason.DATASET_UNKNOWN);
    }

    private static CheckedFile organisations(byte[] content) throws Exception {
        return CheckedFile.of(new OrganisationCheck(TODAY), content);
    }

    private static CheckedFile inspectors(String name) throws Exception {
        return CheckedFile.of(new InspectorCheck(codes(), Map.of()), CheckedFile.sample(name));
    }

    private static TenderCheck tender(String fileName, Set<String> projects) throws Exception {
        List<Mapping> mappings =
                CsvTable.resource(CheckingAnImportTest.class, "/samples/mapping.csv").stream()
                        .map(Mapping::of)
                        .toList();
        return new TenderCheck(fileName, mappings, projects);
    }

    private static CodeLists codes() throws Exception {
        return new CodeLists(CsvTable.resource(CheckingAnImportTest.class, "/samples/codes.csv"));
    }
}
