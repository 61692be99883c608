package org.yangguang.draw.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.draw.lists.Roster.AGENCY_CODE;
import static org.yangguang.draw.lists.Roster.FROM;
import static org.yangguang.draw.lists.Roster.TO;
import static org.yangguang.draw.lists.Roster.away;
import static org.yangguang.draw.lists.Roster.frozen;
import static org.yangguang.draw.lists.Roster.in;
import static org.yangguang.draw.lists.Roster.inspector;
import static org.yangguang.draw.lists.Roster.interestedIn;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yangguang.dr1.draw.SeatType;
import org.yangguang.draw.ceremony.Draw;
import org.yangguang.draw.ceremony.DrawnDraw;
import org.yangguang.draw.lists.Roster;
import org.yangguang.draw.lists.Shortage;
import org.yangguang.plan.task.CandidateView;
import org.yangguang.roster.inspector.InspectorView;

/** Three inspectors, as many districts have them. */
class SmallRosterTest {

    private static final List<CandidateView> PROJECTS = List.of(in("PRJ:A"), in("PRJ:B"));
    private static final InspectorView LEAD = inspector("INS-1", true);
    private static final InspectorView SECOND = inspector("INS-2", false);
    private static final InspectorView THIRD = inspector("INS-3", false);

    @Test
    void with_everybody_there_the_draw_is_possible() {
        Prospect prospect = prospect(LEAD, SECOND, THIRD);

        assertThat(prospect.isPossible()).isTrue();
        assertThat(prospect.fewestTeams()).isEqualTo(2);
        assertThat(prospect.isWithoutChoice()).isFalse();
        assertThat(prospect.tight()).isEmpty();
    }

    @Test
    void with_one_on_leave_it_is_possible_but_without_choice() {
        Prospect prospect = prospect(LEAD, SECOND, away(THIRD, FROM, TO));

        assertThat(prospect.isPossible()).isTrue();
        assertThat(prospect.isWithoutChoice()).isTrue();
        assertThat(prospect.absent())
                .extracting(Prospect.Absent::inspector, Prospect.Absent::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("INS-3", "X10"));
    }

    @Test
    void with_another_one_recused_it_is_impossible_and_everybody_who_is_out_is_named() {
        Prospect prospect =
                prospect(LEAD, interestedIn(SECOND, AGENCY_CODE), away(THIRD, FROM, TO));

        assertThat(prospect.isPossible()).isFalse();
        assertThat(prospect.available()).isEqualTo(2);
        assertThat(prospect.tight())
                .extracting(Prospect.Tight::project)
                .containsExactly("PRJ:A", "PRJ:B");
        assertThat(prospect.tight().get(0).recused())
                .extracting(Prospect.Absent::name, Prospect.Absent::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("姓名INS-2", "R02"));
    }

    @Test
    void without_a_lead_it_is_impossible_however_many_there_are() {
        assertThat(prospect(SECOND, THIRD, inspector("INS-4", false)).isPossible()).isFalse();
    }

    @Test
    void what_is_in_short_supply_is_counted_and_what_alone_would_help_is_named() {
        Shortage people =
                prospect(LEAD, interestedIn(SECOND, AGENCY_CODE), away(THIRD, FROM, TO))
                        .tight()
                        .get(0)
                        .shortage();
        assertThat(people.type()).isEqualTo(SeatType.OPEN);
        assertThat(people.counts())
                .containsExactly(
                        new Shortage.Count(Shortage.Bar.ON_LEAVE, 1, true),
                        new Shortage.Count(Shortage.Bar.RECUSED, 1, true));

        Shortage lead =
                prospect(away(LEAD, FROM, TO), SECOND, interestedIn(THIRD, AGENCY_CODE))
                        .tight()
                        .get(0)
                        .shortage();
        assertThat(lead.type()).isEqualTo(SeatType.LEAD);
        assertThat(lead.teams()).isZero();
        assertThat(lead.counts())
                .containsExactly(
                        new Shortage.Count(Shortage.Bar.ON_LEAVE, 1, true),
                        new Shortage.Count(Shortage.Bar.RECUSED, 1, false),
                        new Shortage.Count(Shortage.Bar.NOT_LEAD, 2, true));
    }

    @Test
    void more_than_there_are_cannot_be_drawn() {
        Prospects.Look look =
                new Prospects.Look(
                        Roster.task(3),
                        2,
                        PROJECTS,
                        List.of(LEAD, SECOND),
                        frozen(PROJECTS, List.of(LEAD, SECOND)));

        assertThat(Prospects.of(look, Optional.empty()).isEnoughObjects()).isFalse();
        assertThat(Prospects.of(look, Optional.empty()).isPossible()).isFalse();
    }

    @Test
    void a_live_draw_of_the_same_days_stands_in_the_way_and_is_named() {
        Draw live = new DrawnDraw().planned();
        Prospect prospect = Prospects.of(look(LEAD, SECOND, THIRD), Optional.of(live));

        assertThat(prospect.isPossible()).isFalse();
        assertThat(prospect.beside().number()).isEqualTo(live.number());
        assertThat(prospect.beside().from()).isEqualTo(FROM);
        assertThat(prospect.beside().to()).isEqualTo(TO);
    }

    private static Prospect prospect(InspectorView... people) {
        return Prospects.of(look(people), Optional.empty());
    }

    private static Prospects.Look look(InspectorView... people) {
        List<InspectorView> all = List.of(people);
        return new Prospects.Look(Roster.task(1), 2, PROJECTS, all, frozen(PROJECTS, all));
    }
}
