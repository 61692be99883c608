package org.yangguang.dr1.draw;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The search for a chain of exchanges that frees somebody for a stuck seat: breadth first and
 * exact, so a seat stays empty only if no exchange whatsoever would fill it (DR1 3.6).
 */
final class Augmentation {

    private final Bench bench;
    private final List<Member> candidates;
    private final Seat stuck;
    private final List<Step> queue = new ArrayList<>();
    private final Set<Seat> queued = new HashSet<>();
    private final Set<Member> expanded = new LinkedHashSet<>();

    /** Candidates ascending by the ticket for augmenting. */
    Augmentation(Bench bench, List<Member> candidates, Seat stuck) {
        this.bench = bench;
        this.candidates = candidates;
        this.stuck = stuck;
        enqueue(stuck, null);
    }

    /** Fills the seat, or leaves everything as it is and says why. */
    Optional<Unfilled> run() {
        for (int i = 0; i < queue.size(); i++) {
            Step step = queue.get(i);
            for (Member member : candidates) {
                if (bench.isPermitted(member, step.seat) && frees(step, member)) {
                    exchange(step, member);
                    return Optional.empty();
                }
            }
        }
        return Optional.of(certificate());
    }

    /**
     * Whether the permitted member has room for the step's seat; otherwise queues the seats the
     * member could give up.
     */
    private boolean frees(Step step, Member member) {
        Optional<Seat> own = step.seat.seatInTeamOf(member);
        if (own.isPresent()) {
            enqueue(own.get(), step);
            return false;
        }
        if (!expanded.add(member)) {
            return false;
        }
        if (!member.hasRoom()) {
            member.seats().forEach(seat -> enqueue(seat, step));
        }
        return member.hasRoom();
    }

    /** A seat that its own holder looks at again is queued already, so nothing happens then. */
    private void enqueue(Seat seat, Step parent) {
        if (queued.add(seat)) {
            queue.add(new Step(seat, parent));
        }
    }

    /** Hands each seat's former holder to the seat before it, up to the stuck one. */
    private void exchange(Step last, Member free) {
        Member next = free;
        for (Step step = last; step != null; step = step.parent) {
            Optional<Member> former = step.seat.holder();
            bench.vacate(step.seat);
            bench.assign(step.seat, next);
            next = former.orElse(null);
        }
    }

    private Unfilled certificate() {
        return new Unfilled(
                stuck.object().id(),
                stuck.number(),
                stuck.type(),
                counts(),
                queue.stream()
                        .map(s -> new Unfilled.CompetingSeat(s.seat.object().id(), s.seat.number()))
                        .toList(),
                expanded.stream()
                        .map(m -> new Unfilled.Exhausted(m.id(), m.inspector().cap()))
                        .toList());
    }

    private Unfilled.Counts counts() {
        int unfit = (int) candidates.stream().filter(m -> !Bench.isFit(m, stuck)).count();
        int recused = (int) candidates.stream().filter(m -> bench.isRecused(m, stuck)).count();
        return new Unfilled.Counts(
                candidates.size(),
                stuck.type() == SeatType.LEAD ? unfit : 0,
                stuck.type() == SeatType.SPECIALIST ? unfit : 0,
                recused);
    }

    private record Step(Seat seat, Step parent) {}
}
