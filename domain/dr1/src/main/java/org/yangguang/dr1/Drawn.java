package org.yangguang.dr1;

import java.util.List;
import java.util.stream.IntStream;

/** A drawn object with its seats and its status, while the draw and its events go on. */
final class Drawn {

    private final Ranked ranked;
    private final List<Seat> seats;
    private LineStatus status;

    Drawn(Ranked ranked, int team, LineStatus status) {
        this.ranked = ranked;
        this.seats = IntStream.rangeClosed(1, team).mapToObj(n -> new Seat(this, n)).toList();
        this.status = status;
    }

    Ranked ranked() {
        return ranked;
    }

    DrawObject object() {
        return ranked.object();
    }

    List<Seat> seats() {
        return seats;
    }

    boolean isOut() {
        return status.isOut();
    }

    void goOut(int event) {
        status = LineStatus.out(event);
    }

    DrawnLine line() {
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
