package org.yangguang.draw.dispatch;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yangguang.dr1.draw.DrawnLine;
import org.yangguang.draw.dispatch.DispatchRules.NotOnThisTeam;

/**
 * Who sits, and who sat, on the seats of one drawn project.
 *
 * @param seats everybody who ever sat here, by seat and time
 * @param size how many seats there are; seat 1 leads
 */
public record Team(List<Seat> seats, int size) {

    /** Whom the line puts on the seat; {@code UNFILLED} for nobody. */
    static String drawn(DrawnLine line, int seat) {
        return line.team().isEmpty() ? DrawnLine.UNFILLED : line.team().get(seat - 1);
    }

    private Stream<Seat> occupied() {
        return seats.stream().filter(Seat::isHeld);
    }

    private IntStream numbers() {
        return IntStream.rangeClosed(1, size);
    }

    /** The seats as they are held now, by number. */
    public List<Seat> held() {
        return occupied().sorted(Comparator.comparingInt(Seat::number)).toList();
    }

    public Optional<Seat> holderOf(int number) {
        return occupied().filter(seat -> seat.number() == number).findFirst();
    }

    Optional<Seat> seatOf(String login) {
        return seats.stream().filter(seat -> seat.isHeldBy(login)).findFirst();
    }

    public boolean has(String login) {
        return seatOf(login).isPresent();
    }

    public String inspectorOf(String login) {
        return seatOf(login).orElseThrow(NotOnThisTeam::new).holder().inspector();
    }

    /** Numbers of the seats that nobody holds. */
    List<Integer> vacancies() {
        return numbers().filter(number -> holderOf(number).isEmpty()).boxed().toList();
    }

    /** Whether the seat is empty, or held by somebody who was not drawn either. */
    boolean takesAppointee(int number) {
        return number <= size && holderOf(number).map(Seat::isAppointed).orElse(true);
    }

    Optional<Seat> appointedTo(int number) {
        return holderOf(number).filter(Seat::isAppointed);
    }

    /** Numbers of the seats held without a draw. */
    Set<Integer> appointed() {
        return occupied().filter(Seat::isAppointed).map(Seat::number).collect(Collectors.toSet());
    }

    /** Seats of those drawn whom the line puts elsewhere, or nowhere. */
    List<Seat> departing(DrawnLine line) {
        return occupied()
                .filter(seat -> !seat.isAppointed())
                .filter(seat -> !drawn(line, seat.number()).equals(seat.holder().inspector()))
                .toList();
    }

    /** Whether somebody drawn sits elsewhere than the line says. */
    public boolean departsFrom(DrawnLine line) {
        return !departing(line).isEmpty();
    }

    boolean isTouchedBy(int event) {
        return seats.stream().anyMatch(seat -> seat.cameBy(event) || seat.endedBy(event));
    }

    List<ChangeEffect.Handover> handovers(int event) {
        return numbers()
                .mapToObj(
                        number ->
                                new ChangeEffect.Handover(
                                        number,
                                        nameAt(number, seat -> seat.endedBy(event)),
                                        nameAt(number, seat -> seat.cameBy(event))))
                .filter(seat -> seat.before() != null || seat.after() != null)
                .toList();
    }

    private String nameAt(int number, Predicate<Seat> which) {
        return seats.stream()
                .filter(seat -> seat.number() == number)
                .filter(which)
                .map(seat -> seat.holder().name())
                .findFirst()
                .orElse(null);
    }

    /** Logins of who is on the team, and of who left it by this event. */
    public List<String> concerned(int event) {
        return seats.stream()
                .filter(seat -> seat.isHeld() || seat.endedBy(event))
                .map(seat -> seat.holder().login())
                .toList();
    }
}
