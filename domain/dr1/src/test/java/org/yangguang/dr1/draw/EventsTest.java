package org.yangguang.dr1.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.dr1.file.ProofError.E_EVENT;
import static org.yangguang.dr1.frozen.RosterFilesTest.assertRejected;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yangguang.dr1.frozen.DrawEvent;
import org.yangguang.dr1.frozen.DrawInspector;
import org.yangguang.dr1.frozen.DrawObject;

class EventsTest {

    private final List<DrawObject> objects = Drawing.objects("E%d", 6);
    private final List<DrawInspector> inspectors =
            List.of(
                    Drawing.inspector("I1", true, 0),
                    Drawing.inspector("I2", true, 0),
                    Drawing.inspector("I3", false, 0));

    @Test
    void an_object_that_goes_out_is_replaced_by_the_next_which_gets_a_team_of_its_own() {
        DrawnLine first = draw().result().lines().get(0);
        Result after = after(new DrawEvent.Out(first.object(), "E01")).result();
        assertThat(after.lines()).hasSize(4);
        assertThat(after.lines().get(0))
                .hasToString(first.toString().replaceAll("\t[^\t]*\t-$", "\t-\tOUT:1"));
        assertThat(after.lines().get(3).status()).hasToString("NEW:1");
        assertThat(after.lines().get(3).inspectors()).hasSize(2);
    }

    @Test
    void nobody_else_is_moved_when_an_inspector_is_recused_later() {
        DrawnLine first = draw().result().lines().get(0);
        String recused = first.team().get(1);
        Result after = after(new DrawEvent.Recuse(first.object(), recused, "R01")).result();
        assertThat(after.lines().get(0).team()).doesNotContain(recused);
        assertThat(after.lines().subList(1, 3)).isEqualTo(draw().result().lines().subList(1, 3));
    }

    @Test
    void when_too_many_leave_their_seats_stay_empty_and_are_listed() {
        FinalResult after =
                after(new DrawEvent.Leave("I1", "E03"), new DrawEvent.Leave("I2", "E03"));
        assertThat(after.emptySeats()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(after.emptySeats())
                .filteredOn(seat -> seat.type() == SeatType.LEAD)
                .hasSize(3)
                .allMatch(seat -> seat.seat() == 1);
    }

    @Test
    void more_than_there_are_cannot_join() {
        assertThat(after(new DrawEvent.Add("A", 99, "E05")).result().lines()).hasSize(6);
    }

    static Stream<DrawEvent> impossibleEvents() {
        return Stream.of(
                new DrawEvent.Out("UNKNOWN", "E01"),
                new DrawEvent.Add("B", 1, "E05"),
                new DrawEvent.Add("*", 1, "E05"),
                new DrawEvent.Leave("I9", "E03"),
                new DrawEvent.Recuse("UNKNOWN", "I1", "R01"),
                new DrawEvent.Recuse("E1", "I9", "R01"));
    }

    @ParameterizedTest
    @MethodSource("impossibleEvents")
    void what_cannot_happen_rejects_the_proof(DrawEvent event) {
        assertRejected(E_EVENT, () -> after(event));
    }

    @Test
    void nobody_can_go_out_or_leave_twice() {
        DrawEvent out = new DrawEvent.Out(draw().result().lines().get(0).object(), "E01");
        DrawEvent leave = new DrawEvent.Leave("I3", "E03");
        assertRejected(E_EVENT, () -> after(out, out));
        assertRejected(E_EVENT, () -> after(leave, leave));
    }

    private DrawOutcome draw(DrawEvent... events) {
        return Drawing.draw(Drawing.seed(1), "A:#3", 2, objects, inspectors, List.of(), events);
    }

    private FinalResult after(DrawEvent... events) {
        return draw(events).afterEvents().orElseThrow();
    }
}
