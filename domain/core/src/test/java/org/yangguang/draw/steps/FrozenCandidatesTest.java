package org.yangguang.draw.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yangguang.draw.lists.Roster.in;
import static org.yangguang.draw.lists.Roster.inspector;
import static org.yangguang.draw.lists.Roster.out;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yangguang.draw.lists.Roster;
import org.yangguang.draw.lists.Screening;
import org.yangguang.plan.task.CandidateView;
import org.yangguang.roster.subject.SubjectId;
import org.yangguang.rules.eligibility.EligibilityDecision.Reason;

/** The candidates of a task whose lists are frozen are read back from the frozen files. */
class FrozenCandidatesTest {

    private static final SubjectId FILED = new SubjectId("PRJ:C");

    private final List<CandidateView> today =
            Screening.of(
                    List.of(in("PRJ:A"), out("PRJ:B"), in("PRJ:C")),
                    new Screening.Known(List.of(), Map.of(FILED, "处置〔2026〕1号"), Map.of(), "方案"),
                    project -> List.of());
    private final Map<String, byte[]> files =
            Roster.files(Roster.frozen(today, List.of(inspector("INS-1", true))));
    private final List<CandidateView> frozen = FrozenCandidates.of(files::get);

    @Test
    void the_same_are_in_and_out_under_the_same_codes_and_names() {
        assertThat(frozen)
                .extracting(
                        CandidateView::project,
                        CandidateView::name,
                        CandidateView::eligible,
                        CandidateView::exclusionCode)
                .containsExactlyElementsOf(
                        today.stream()
                                .map(
                                        c ->
                                                org.assertj.core.groups.Tuple.tuple(
                                                        c.project(),
                                                        c.name(),
                                                        c.eligible(),
                                                        c.exclusionCode()))
                                .toList());
    }

    @Test
    void the_reason_is_the_evidence_of_the_freezing_and_says_its_code_once() {
        assertThat(frozen.get(2).reasons().get(0).rule()).isEqualTo("X03");
        assertThat(frozen.get(2).reasons().get(0).sentence()).isEqualTo("已立案查处：处置〔2026〕1号");
        assertThat(frozen.get(1).reasons().get(0).sentence()).isEqualTo("公告年度不是计划年度");
        assertThat(frozen.get(1).reasons().get(0).rule()).isEqualTo("范围-03");
        assertThat(frozen.get(0).reasons()).isEmpty();
    }

    @Test
    void which_reason_decides_hangs_on_its_rule_and_never_on_its_words() {
        CandidateView reworded =
                new CandidateView(
                        new SubjectId("PRJ:D"),
                        "项目D",
                        false,
                        "X04",
                        List.of(
                                new Reason("范围-31", "在外地招标，排除在外", "方案", true),
                                new Reason("范围-38", "国有资金占主导，可以入库", "方案", false)));
        Map<String, byte[]> kept =
                Roster.files(Roster.frozen(List.of(reworded), List.of(inspector("INS-1", true))));
        assertThat(FrozenCandidates.of(kept::get).get(0).reasons())
                .extracting(Reason::rule, Reason::deciding)
                .containsExactly(tuple("范围-31", true), tuple("范围-38", false));
    }
}
