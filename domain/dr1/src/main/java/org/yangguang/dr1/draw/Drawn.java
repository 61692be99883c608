package org.yangguang.dr1.draw;

import java.util.List;
import java.util.stream.IntStream;
import org.yangguang.dr1.frozen.DrawObject;

/** A drawn object with its seats and its status, while the draw and its events go on. */
public final class Drawn {

    private final Ranked ranked;
    private final List<Seat> seats;
    private LineStatus status;

    Drawn(Ranked ranked, int team, LineStatus status) {
        this.ranked = ranked;
        this.seats = IntStream.rangeClosed(1, team).mapToObj(n -> new Seat(this, n)).toList();
        this.status = status;
    }

    public Ranked ranked() {
        return ranked;
    }

    DrawObject object() {
        return ranked.object();
    }

    public List<Seat> seats() {
        return seats;
    }

    public boolean isOut() {
        return status.isOut();
    }

    public void goOut(int event) {
        status = LineStatus.out(event);
    }

    public DrawnLine line() {
        return new DrawnLine(
                object().id(), ranked.stratum(), ranked.rank(), ranked.key(), team(), status);
    }

    private List<String> team() {
        return isOut()
                ? List.of()
                : seats.stream()
                        .map(s -> s.holder().map(Member::id).orElse(DrawnLine.UNFILLED))
                        .toList();
    }
}
