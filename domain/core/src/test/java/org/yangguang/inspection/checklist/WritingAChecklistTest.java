package org.yangguang.inspection.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.inspection.visit.Drawn.PARTIES;
import static org.yangguang.inspection.visit.Drawn.item;
import static org.yangguang.inspection.visit.Drawn.machine;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.inspection.FindingStatus;
import org.yangguang.inspection.visit.Drawn;
import org.yangguang.kernel.PartyRole;
import org.yangguang.roster.subject.PartyView;
import org.yangguang.rules.check.MachineFinding;
import org.yangguang.rules.check.MachineFinding.Status;

/** Every item in force meets every party it concerns (S9). */
class WritingAChecklistTest {

    @Test
    void tenderer_and_agency_have_a_line_each() {
        assertThat(linesOf(PartyRole.TENDERER, PartyRole.AGENCY))
                .extracting(Checklist.Line::partyName)
                .containsExactly(Drawn.TENDERER.name(), Drawn.AGENCY.name());
    }

    @Test
    void several_bidders_share_a_line_with_the_winner_among_them() {
        assertThat(linesOf(PartyRole.BIDDER))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.party()).isNull();
                            assertThat(line.partyName()).isEqualTo("全体投标人（2家）");
                            assertThat(line.role()).isEqualTo(PartyRole.BIDDER);
                        });
        assertThat(linesOf(PartyRole.BIDDER, PartyRole.WINNER)).hasSize(1);
    }

    @Test
    void the_winner_alone_has_the_line_of_an_item_for_winners() {
        assertThat(linesOf(PartyRole.WINNER))
                .extracting(Checklist.Line::party)
                .containsExactly(Drawn.WINNER.subject());
    }

    @Test
    void the_panel_is_judged_as_a_whole() {
        assertThat(linesOf(PartyRole.EXPERT))
                .extracting(Checklist.Line::partyName)
                .containsExactly("评标委员会（2人）");
    }

    @Test
    void an_item_without_a_party_stands_alone() {
        assertThat(linesOf()).singleElement().satisfies(line -> assertThat(line.role()).isNull());
    }

    @Test
    void a_bidder_the_machine_names_gets_a_line_of_its_own() {
        List<Checklist.Line> lines =
                Checklist.of(
                        List.of(item("I08", PartyRole.BIDDER)),
                        PARTIES,
                        List.of(machine("I08", Status.SUSPECT, Drawn.LOSER)));

        assertThat(lines)
                .extracting(line -> line.hint().status())
                .containsExactly(null, FindingStatus.SUSPECT);
        assertThat(lines.get(1).party()).isEqualTo(Drawn.LOSER.subject());
    }

    @Test
    void a_party_with_its_own_line_is_not_listed_twice() {
        PartyView onlyBidder = Drawn.LOSER;

        assertThat(
                        Checklist.of(
                                List.of(item("I08", PartyRole.BIDDER)),
                                List.of(onlyBidder),
                                List.of(machine("I08", Status.FAIL, onlyBidder))))
                .hasSize(1);
    }

    @Test
    void the_machines_sum_stands_beside_its_answer() {
        assertThat(
                        Checklist.of(
                                List.of(item("B07", PartyRole.TENDERER)),
                                PARTIES,
                                List.of(machine("B07", Status.FAIL, null))))
                .extracting(Checklist.Line::hint)
                .containsExactly(new Checklist.Hint(FindingStatus.FAIL, "17 日 < 20 日", false));
    }

    @Test
    void of_several_answers_the_gravest_counts() {
        assertThat(hint(Status.PASS, Status.SUSPECT)).isEqualTo(FindingStatus.SUSPECT);
        assertThat(hint(Status.NA, Status.PASS)).isEqualTo(FindingStatus.PASS);
    }

    @Test
    void a_missing_fact_leaves_the_answer_to_the_inspector() {
        assertThat(hint(Status.UNDECIDED, Status.PASS)).isNull();
    }

    private static FindingStatus hint(Status... said) {
        List<MachineFinding> findings =
                java.util.stream.Stream.of(said).map(s -> machine("B07", s, null)).toList();
        return Checklist.Hint.of(findings).status();
    }

    private static List<Checklist.Line> linesOf(PartyRole... roles) {
        return Checklist.of(List.of(item("B07", roles)), PARTIES, List.of());
    }
}
