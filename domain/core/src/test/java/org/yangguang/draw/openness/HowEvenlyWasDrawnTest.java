package org.yangguang.draw.openness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.yangguang.draw.lists.Roster.party;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yangguang.dr1.draw.DrawnLine;
import org.yangguang.draw.ceremony.DrawnDraw;
import org.yangguang.draw.lists.Roster;
import org.yangguang.kernel.PartyRole;
import org.yangguang.roster.subject.SubjectId;

/** How often everybody was drawn against how often chance would draw them (DR1 5). */
class HowEvenlyWasDrawnTest {

    private static final String FIRM = Roster.AGENCY_CODE;

    private final DrawnDraw drawn = new DrawnDraw();
    private final List<DrawnLine> result = drawn.outcome().result().lines();

    @Test
    void a_firm_with_every_project_is_drawn_as_often_as_expected() {
        YearTally.Firm firm = firms(6).get(0);

        assertThat(firm.entries()).isEqualTo(6);
        assertThat(firm.expected()).isCloseTo(2, within(1e-9));
        assertThat(firm.drawn()).isEqualTo(2);
    }

    @Test
    void a_firm_with_two_parts_in_one_project_has_one_chance() {
        Tally tally =
                new Tally(
                        Map.of(
                                new SubjectId("PRJ:1"),
                                List.of(
                                        party(FIRM, "甲", PartyRole.TENDERER),
                                        party(FIRM, "甲", PartyRole.AGENCY))));
        tally.add(lists());

        assertThat(tally.firms()).singleElement().matches(firm -> firm.entries() == 1);
    }

    @Test
    void the_chance_of_so_many_times_or_more_is_exact() {
        Chances chances = new Chances();
        chances.add(0.5, true);
        chances.add(0.5, true);
        chances.add(0.2, false);

        assertThat(chances.atLeast()).isCloseTo(0.25 + 2 * 0.25 * 0.2, within(1e-12));
    }

    @Test
    void what_was_never_drawn_is_nothing_unusual() {
        Chances chances = new Chances();
        chances.add(0.9, false);

        assertThat(chances.atLeast()).isEqualTo(1);
    }

    @Test
    void a_favourite_who_is_drawn_every_time_stands_out() {
        Chances fair = new Chances();
        Chances favourite = new Chances();
        IntStream.range(0, 10)
                .forEach(
                        i -> {
                            fair.add(0.1, i == 0);
                            favourite.add(0.1, true);
                        });

        assertThat(fair.atLeast()).isGreaterThan(0.5);
        assertThat(favourite.atLeast()).isLessThan(1e-9);
    }

    @Test
    void inspectors_are_compared_with_their_kind_and_named_by_pseudonym() {
        Tally tally = new Tally(Map.of());
        tally.add(lists());

        List<YearTally.Person> people = tally.people(code -> "H" + code.hashCode());

        assertThat(people).hasSize(5).allMatch(person -> person.pseudonym().startsWith("H"));
        assertThat(people.stream().mapToInt(YearTally.Person::seats).sum()).isEqualTo(4);
        assertThat(people.stream().mapToDouble(YearTally.Person::expected).sum())
                .isCloseTo(4, within(1e-9));
    }

    private List<YearTally.Firm> firms(int projects) {
        Tally tally =
                new Tally(
                        IntStream.rangeClosed(1, projects)
                                .mapToObj(i -> new SubjectId("PRJ:" + i))
                                .collect(
                                        Collectors.toMap(
                                                project -> project,
                                                project ->
                                                        List.of(
                                                                party(
                                                                        FIRM,
                                                                        "甲",
                                                                        PartyRole.AGENCY)))));
        tally.add(lists());
        return tally.firms();
    }

    private Tally.Disclosed lists() {
        String text = result.stream().map(line -> line + "\n").reduce("", String::concat);
        return new Tally.Disclosed(
                drawn.objects(), drawn.inspectors(), Tally.Disclosed.teams(text));
    }
}
