package org.yangguang.dr1.draw;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yangguang.dr1.frozen.DrawInspector;
import org.yangguang.dr1.frozen.Recusals;

/** The pool at work: who is permitted where, who is next, who sits where (DR1 3.6). */
public final class Bench {

    private final Map<String, Member> members = new LinkedHashMap<>();
    private final LeastLoaded queues = new LeastLoaded();
    private final Recusals recusals;

    Bench(List<DrawInspector> pool, Recusals recusals, Tickets tickets) {
        this.recusals = recusals;
        pool.forEach(i -> members.put(i.id(), new Member(i, tickets)));
        members.values().forEach(queues::add);
    }

    public Optional<Member> member(String id) {
        return Optional.ofNullable(members.get(id));
    }

    /** Gives the seat to the least loaded member who may take it; false if there is none. */
    boolean fill(Seat seat) {
        for (Member member : queues.fitFor(seat)) {
            if (!isRecused(member, seat) && seat.seatInTeamOf(member).isEmpty()) {
                assign(seat, member);
                return true;
            }
        }
        return false;
    }

    boolean isPermitted(Member member, Seat seat) {
        return isFit(member, seat) && !isRecused(member, seat);
    }

    static boolean isFit(Member member, Seat seat) {
        return switch (seat.type()) {
            case LEAD -> member.inspector().lead();
            case SPECIALIST -> member.inspector().serves(seat.object());
            case OPEN -> true;
        };
    }

    boolean isRecused(Member member, Seat seat) {
        return recusals.contains(seat.object().id(), member.id());
    }

    void assign(Seat seat, Member member) {
        queues.remove(member);
        member.sit(seat);
        queues.add(member);
    }

    /** Empties the seat; whoever held it has room again. */
    public void vacate(Seat seat) {
        seat.holder()
                .ifPresent(
                        member -> {
                            queues.remove(member);
                            member.stand(seat);
                            queues.add(member);
                        });
    }

    /** Takes the member out of the pool for good and returns the seats given up. */
    public List<Seat> dismiss(Member member) {
        List<Seat> vacated = member.seats();
        vacated.forEach(this::vacate);
        queues.remove(member);
        members.remove(member.id());
        return vacated;
    }

    public void recuse(String object, String inspector) {
        recusals.add(object, inspector);
    }
}
