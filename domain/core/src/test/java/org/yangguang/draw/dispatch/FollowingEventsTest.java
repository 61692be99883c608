package org.yangguang.draw.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yangguang.draw.ceremony.DrawnDraw.NOW;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yangguang.dr1.draw.DrawnLine;
import org.yangguang.dr1.draw.Result;
import org.yangguang.dr1.frozen.DrawEvent;
import org.yangguang.draw.ceremony.Draw;
import org.yangguang.draw.ceremony.DrawnDraw;
import org.yangguang.draw.dispatch.DispatchRules.InspectionAlreadyOver;

/** What is dispatched follows final.txt, line by line, and keeps who sat there before. */
class FollowingEventsTest {

    private final DrawnDraw bureau = new DrawnDraw();
    private final Draw draw = bureau.drawn();
    private final Map<String, Assignment> dispatched = new LinkedHashMap<>();

    FollowingEventsTest() {
        follow(0, bureau.outcome().result());
    }

    @Test
    void a_project_that_goes_out_makes_room_for_the_next_of_the_fixed_order() {
        String gone = drawnLine(0).object();
        Result last = follow(new DrawEvent.Out(gone, "E01"));

        assertThat(last.lines()).hasSize(3);
        assertThat(dispatched.get(gone).isIn()).isFalse();
        assertThat(dispatched.get(gone).team().held()).isEmpty();
        assertThat(dispatched.get(last.lines().get(2).object()).effect(1, 3).way())
                .isEqualTo(ChangeEffect.Way.JOINED);
        assertDispatchedAs(last);
    }

    @Test
    void who_is_recused_goes_and_stays_in_the_record() {
        DrawnLine line = drawnLine(0);
        String recused = line.team().get(0);
        Result last = follow(new DrawEvent.Recuse(line.object(), recused, "R03"));
        Assignment assignment = dispatched.get(line.object());

        assertThat(assignment.team().has("login" + recused)).isFalse();
        assertThat(assignment.team().seats()).hasSize(3);
        assertThat(assignment.team().concerned(1)).contains("login" + recused);
        assertThat(assignment.effect(1, line.rank()).seats())
                .singleElement()
                .satisfies(
                        seat -> {
                            assertThat(seat.seat()).isEqualTo(1);
                            assertThat(seat.before()).isEqualTo("姓名" + recused);
                            assertThat(seat.after()).isNotNull();
                        });
        assertDispatchedAs(last);
    }

    @Test
    void a_seat_that_nobody_can_take_stays_empty_and_says_why() {
        Result last = lastLeadLeaves();
        Assignment lacking =
                dispatched.values().stream()
                        .filter(a -> !a.vacancies().isEmpty())
                        .findFirst()
                        .orElseThrow();

        assertThat(lacking.vacancies()).containsExactly(1);
        assertThat(lacking.takesAppointee(1)).isTrue();
        assertThat(lacking.takesAppointee(2)).isFalse();
        assertDispatchedAs(last);
    }

    @Test
    void who_was_appointed_stays_through_later_events() {
        lastLeadLeaves();
        String project =
                dispatched.values().stream()
                        .filter(a -> !a.vacancies().isEmpty())
                        .map(a -> a.project().value())
                        .findFirst()
                        .orElseThrow();
        Assignment lacking = dispatched.get(project);
        lacking.appoint(1, new SeatHolder("INS-9", "insp09", "借调人员", "示例"));
        String second = lacking.team().holderOf(2).orElseThrow().holder().inspector();
        follow(leave("INS-1"), leave("INS-2"), new DrawEvent.Recuse(project, second, "R09"));

        assertThat(lacking.team().holderOf(1).map(s -> s.holder().inspector())).contains("INS-9");
        assertThat(lacking.view().appointed()).containsExactly(1);
        assertThat(lacking.takesAppointee(1)).isTrue();
        assertThat(lacking.team().has("login" + second)).isFalse();
    }

    @Test
    void nobody_rewrites_who_inspected() {
        DrawnLine line = drawnLine(0);
        Assignment over = dispatched.get(line.object());
        over.conclude(NOW);
        assertThatThrownBy(over::requireNotConcluded).isInstanceOf(InspectionAlreadyOver.class);
        Result last = follow(leave(line.team().get(0)));

        assertThat(over.team().has("login" + line.team().get(0))).isTrue();
        assertThat(over.team().departsFrom(last.lines().get(0))).isTrue();
    }

    @Test
    void a_void_draw_leaves_nobody_with_a_task() {
        dispatched.values().forEach(a -> a.withdraw(null, NOW));

        assertThat(dispatched.values())
                .allSatisfy(
                        a -> {
                            assertThat(a.team().held()).isEmpty();
                            assertThat(a.vacancies()).isEmpty();
                            assertThat(a.team().seats()).hasSize(2);
                        });
    }

    private Result lastLeadLeaves() {
        follow(leave("INS-1"));
        return follow(leave("INS-1"), leave("INS-2"));
    }

    private static DrawEvent leave(String inspector) {
        return new DrawEvent.Leave(inspector, "E03");
    }

    private DrawnLine drawnLine(int place) {
        return bureau.outcome().result().lines().get(place);
    }

    /** All events so far; the last one is new. */
    private Result follow(DrawEvent... events) {
        Result last = bureau.outcome(events).afterEvents().orElseThrow().result();
        follow(events.length, last);
        return last;
    }

    /** As {@link Dispatcher#follow} does in the database. */
    private void follow(int event, Result last) {
        for (DrawnLine line : last.lines()) {
            Assignment present = dispatched.get(line.object());
            if (present != null && present.isOpen() && line.status().isOut()) {
                present.withdraw(event, NOW);
            } else if (present != null && present.isOpen()) {
                present.vacate(line, event, NOW);
            }
        }
        for (DrawnLine line : last.lines()) {
            Assignment present = dispatched.computeIfAbsent(line.object(), o -> join(o, event));
            if (present.isOpen()) {
                present.fill(line, this::holder, event);
            }
        }
    }

    private Assignment join(String object, int event) {
        Assignment joining = new Assignment(draw, bureau.names().get(object), event, NOW);
        DrawnDraw.give(joining, dispatched.size() + 1L);
        return joining;
    }

    private SeatHolder holder(String inspector) {
        return SeatHolder.of(bureau.names().get(inspector));
    }

    /** Every seat by staff number, empty ones included. */
    private static List<String> seated(Team team) {
        return IntStream.rangeClosed(1, team.size())
                .mapToObj(number -> team.holderOf(number))
                .map(seat -> seat.map(s -> s.holder().inspector()).orElse(DrawnLine.UNFILLED))
                .toList();
    }

    private void assertDispatchedAs(Result last) {
        assertThat(last.lines())
                .allSatisfy(
                        line -> {
                            Assignment assignment = dispatched.get(line.object());
                            List<String> team =
                                    assignment.isIn() ? seated(assignment.team()) : List.of();
                            assertThat(team).as(line.object()).isEqualTo(line.team());
                        });
    }
}
