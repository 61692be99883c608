package org.yangguang.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yangguang.plan.yearplan.PlanId;
import org.yangguang.plan.yearplan.PlanStatus;
import org.yangguang.plan.yearplan.PlanView;
import org.yangguang.platform.settings.Settings;
import org.yangguang.publicity.PublicityRules.BackfillDayNotPossible;
import org.yangguang.publicity.PublicityRules.OnlyCleanResultsAreBackfilled;

/** Clean results go back to the supervision platform, collected under each enterprise (S21). */
class BackfillTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 28);

    @Test
    void the_form_has_a_line_for_the_project_and_one_for_each_organisation() {
        assertThat(lines())
                .extracting(BackfillRow::code)
                .containsExactly("7", "91530100MA00000001");
    }

    @Test
    void a_party_gets_its_own_items_and_the_project_all_that_applied() {
        assertThat(lines()).extracting(BackfillRow::items).containsExactly("F05、G01", "G01");
    }

    @Test
    void cells_stand_under_the_platforms_head() {
        assertThat(lines().get(0).cells()).hasSameSizeAs(BackfillRow.HEAD);
        assertThat(lines().get(0).cells().get(BackfillRow.HEAD.indexOf("抽查结果"))).isEqualTo("未发现问题");
    }

    @Test
    void the_head_and_the_words_are_those_of_the_platforms_form() {
        assertThat(BackfillRow.HEAD)
                .containsExactly(
                        "抽查计划编号",
                        "抽查计划名称",
                        "抽查任务编号",
                        "抽查任务名称",
                        "抽查类型",
                        "抽查机关",
                        "抽查完成日期",
                        "统一社会信用代码/项目编号",
                        "名称",
                        "抽查事项",
                        "抽查结果");
        assertThat(lines().get(0).cells()).contains("不定向抽查", "未发现问题");
    }

    @Test
    void a_result_with_problems_is_never_back_filled() {
        assertThatThrownBy(() -> confirm("FAIL", TODAY))
                .isInstanceOf(OnlyCleanResultsAreBackfilled.class);
        assertThatCode(() -> confirm("PASS", TODAY)).doesNotThrowAnyException();
    }

    @Test
    void it_was_seen_neither_before_the_report_nor_tomorrow() {
        assertThatThrownBy(() -> confirm("PASS", Inspected.REPORT.minusDays(1)))
                .isInstanceOf(BackfillDayNotPossible.class);
        assertThatThrownBy(() -> confirm("PASS", TODAY.plusDays(1)))
                .isInstanceOf(BackfillDayNotPossible.class);
        assertThatCode(() -> confirm("PASS", Inspected.REPORT)).doesNotThrowAnyException();
    }

    @Test
    void the_team_may_publish_and_a_colleague_may_not() {
        assertThat(Publisher.isOnTeam(Inspected.with("PASS"), "insp02")).isTrue();
        assertThat(Publisher.isOnTeam(Inspected.with("PASS"), "insp03")).isFalse();
    }

    private static void confirm(String status, LocalDate seen) {
        Backfills.requirePossible(Inspected.with(status), new Sighting(seen, ""), TODAY);
    }

    private static List<BackfillRow> lines() {
        PlanView plan =
                new PlanView(
                        new PlanId(1),
                        2026,
                        "2026年度计划",
                        "",
                        List.of(),
                        PlanStatus.PUBLISHED,
                        "计划〔2026〕1号",
                        "",
                        "",
                        null,
                        TODAY,
                        0);
        return new BackfillSheet(
                        plan,
                        Inspected.task(),
                        Inspected.with("PASS"),
                        Settings.of(Map.of()).bureau())
                .lines();
    }
}
