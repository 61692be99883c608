package org.yangguang.dr1.draw;

import java.util.List;
import java.util.Optional;
import org.yangguang.dr1.frozen.DrawInspector;
import org.yangguang.dr1.frozen.Recusals;

/** Fills seats of drawn objects with inspectors of the pool 随机匹配 (S13, DR1 3.6). */
public final class Matching {

    private final Bench bench;
    private final List<Member> augmentingOrder;

    public Matching(List<DrawInspector> pool, Recusals recusals, Tickets tickets) {
        this.bench = new Bench(pool, recusals, tickets);
        this.augmentingOrder =
                Pool.byTicket("aug", pool, tickets).stream()
                        .map(i -> bench.member(i.id()).orElseThrow())
                        .toList();
    }

    public Bench bench() {
        return bench;
    }

    /**
     * Fills the seats in processing order, exchanging people when stuck; returns the seats that
     * stayed empty.
     */
    public List<Unfilled> draw(List<Seat> seats) {
        return seats.stream().map(this::fillOrExchange).flatMap(Optional::stream).toList();
    }

    private Optional<Unfilled> fillOrExchange(Seat seat) {
        return bench.fill(seat)
                ? Optional.empty()
                : new Augmentation(bench, augmentingOrder, seat).run();
    }

    /**
     * Fills the seats after an event: nobody already assigned is moved, and a stuck seat stays
     * empty.
     */
    public void refill(List<Seat> seats) {
        seats.forEach(bench::fill);
    }
}
