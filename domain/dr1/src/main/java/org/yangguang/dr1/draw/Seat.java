package org.yangguang.dr1.draw;

import java.util.Optional;
import org.yangguang.dr1.frozen.DrawObject;

/**
 * One seat of a drawn object's team, and who holds it now. Natural order = processing order (DR1
 * 3.6).
 */
public final class Seat implements Comparable<Seat> {

    private final Drawn drawn;
    private final int number;
    private final SeatType type;
    private Member holder;

    Seat(Drawn drawn, int number) {
        this.drawn = drawn;
        this.number = number;
        this.type = SeatType.of(number, drawn.object());
    }

    public DrawObject object() {
        return drawn.object();
    }

    public int number() {
        return number;
    }

    public SeatType type() {
        return type;
    }

    public Optional<Member> holder() {
        return Optional.ofNullable(holder);
    }

    void take(Member member) {
        holder = member;
    }

    void clear() {
        holder = null;
    }

    /** The seat of this seat's team that the member holds, if any. */
    Optional<Seat> seatInTeamOf(Member member) {
        return drawn.seats().stream().filter(s -> s.holder == member).findFirst();
    }

    @Override
    public int compareTo(Seat other) {
        int byType = type.compareTo(other.type);
        int byKey = byType != 0 ? byType : keyed().compareTo(other.keyed());
        return byKey != 0 ? byKey : Integer.compare(number, other.number);
    }

    private Keyed keyed() {
        return drawn.ranked().keyed();
    }
}
