package org.yangguang.draw.lists;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.draw.lists.Roster.in;
import static org.yangguang.draw.lists.Roster.out;
import static org.yangguang.draw.lists.Roster.party;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yangguang.draw.AssignmentId;
import org.yangguang.draw.lists.CasesFiled.FiledCase;
import org.yangguang.kernel.PartyRole;
import org.yangguang.plan.task.CandidateView;
import org.yangguang.roster.subject.PartyView;
import org.yangguang.roster.subject.SubjectId;

/** Who of the base roster is out of a draw, with which code, and who is not (DR1 3.2). */
class ScreeningTest {

    private static final SubjectId ONE = new SubjectId("PRJ:E530199-0001");
    private static final SubjectId TWO = new SubjectId("PRJ:E530199-0002");

    @Test
    void a_project_against_which_nothing_speaks_can_be_drawn() {
        assertThat(codes(List.of(in(ONE.value())), nothing())).containsExactly("-");
    }

    @Test
    void what_was_inspected_within_the_window_is_out_with_draw_and_day() {
        Screening.Known known = known(Map.of(), Map.of(ONE, "PD-2026-0001，2026-05-03 检查办结"));

        CandidateView screened = screen(List.of(in(ONE.value())), known).get(0);

        assertThat(screened.exclusionCode()).isEqualTo("X01");
        assertThat(screened.reasons().get(0).sentence())
                .isEqualTo("窗口期内已被抽查：PD-2026-0001，2026-05-03 检查办结");
        assertThat(screened.reasons().get(0).basis()).isEqualTo("方案");
        assertThat(codes(List.of(in(TWO.value())), known)).containsExactly("-");
    }

    @Test
    void what_is_struck_off_the_roster_stays_in_the_list_with_its_code() {
        Screening.Known known =
                new Screening.Known(
                        List.of(Screening.struckOff(ONE, "示例项目", "终止招标")),
                        Map.of(),
                        Map.of(),
                        "方案");

        assertThat(codes(List.of(in(TWO.value())), known)).containsExactly("X02", "-");
    }

    @Test
    void a_case_of_a_disclosed_draw_is_told_though_a_sealed_one_has_the_same_project() {
        AssignmentId disclosed = new AssignmentId(1);
        AssignmentId sealed = new AssignmentId(2);
        FiledCase filed = new FiledCase(disclosed, ONE, "1号");

        assertThat(Screening.known(List.of(filed), Set.of(sealed))).containsEntry(ONE, "1号");
        assertThat(Screening.known(List.of(filed), Set.of(sealed, disclosed)))
                .as("negative control: a case out of the sealed draw itself")
                .isEmpty();
    }

    @Test
    void a_project_on_which_a_case_was_filed_is_out_even_when_it_was_inspected_too() {
        Screening.Known known = known(Map.of(ONE, "1号"), Map.of(ONE, "PD-2026-0001"));

        assertThat(codes(List.of(in(ONE.value())), known)).containsExactly("X03");
    }

    @Test
    void out_of_scope_says_so_whatever_else_happened_to_the_project() {
        Screening.Known known = known(Map.of(ONE, "1号"), Map.of(ONE, "PD-2026-0001"));

        assertThat(codes(List.of(out(ONE.value())), known)).containsExactly("X04");
    }

    @Test
    void one_code_in_two_spellings_has_one_chance() {
        assertThat(codes(List.of(in("PRJ:E530199-0001"), in("PRJ:e5301990001")), nothing()))
                .containsExactly("-", "X05");
    }

    @Test
    void a_repetition_names_the_project_that_it_repeats() {
        CandidateView again =
                screen(List.of(in("PRJ:E530199-0001"), in("PRJ:e5301990001")), nothing()).get(1);

        assertThat(again.reasons().get(0).sentence())
                .isEqualTo("重复登记，已合并：与 PRJ:E530199-0001 是同一个项目");
    }

    @Test
    void one_name_of_one_tenderer_has_one_chance() {
        assertThat(codes(List.of(named(ONE, "示例 道路工程"), named(TWO, "示例道路工程")), nothing()))
                .containsExactly("-", "X05");
    }

    @Test
    void one_name_of_two_tenderers_is_two_projects() {
        List<CandidateView> screened =
                Screening.of(
                        List.of(named(ONE, "校舍维修"), named(TWO, "校舍维修")),
                        nothing(),
                        project -> List.of(party("EXP:" + code(project), "甲", PartyRole.TENDERER)));

        assertThat(screened).allMatch(CandidateView::eligible);
    }

    @Test
    void the_code_stands_in_the_frozen_file_and_the_reason_in_the_evidence() {
        Screening.Known known = known(Map.of(), Map.of(ONE, "PD-2026-0001"));
        FrozenLists lists = Roster.frozen(screen(List.of(in(ONE.value())), known), List.of());
        Map<String, byte[]> files = Roster.files(lists);

        assertThat(new String(files.get("objects.txt"), UTF_8)).isEqualTo(ONE + "\tP\t1\t-\tX01\n");
        assertThat(new String(files.get("evidence.txt"), UTF_8))
                .startsWith(ONE + "\tX01\tX01 窗口期内已被抽查：PD-2026-0001\t");
    }

    private static String code(SubjectId project) {
        return project.value().substring("PRJ:".length());
    }

    private static CandidateView named(SubjectId project, String name) {
        return new CandidateView(project, name, true, null, List.of());
    }

    private static Screening.Known nothing() {
        return known(Map.of(), Map.of());
    }

    private static Screening.Known known(
            Map<SubjectId, String> filed, Map<SubjectId, String> inspected) {
        return new Screening.Known(List.of(), filed, inspected, "方案");
    }

    private static List<CandidateView> screen(
            List<CandidateView> candidates, Screening.Known known) {
        return Screening.of(candidates, known, ScreeningTest::ofOneTenderer);
    }

    private static List<PartyView> ofOneTenderer(SubjectId project) {
        return List.of(party("91530199000000318Y", "示例局", PartyRole.TENDERER));
    }

    private static List<String> codes(List<CandidateView> candidates, Screening.Known known) {
        return screen(candidates, known).stream()
                .map(c -> c.eligible() ? "-" : c.exclusionCode())
                .toList();
    }
}
