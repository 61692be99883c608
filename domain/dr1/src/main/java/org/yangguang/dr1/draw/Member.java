package org.yangguang.dr1.draw;

import java.util.ArrayList;
import java.util.List;
import org.yangguang.dr1.frozen.DrawInspector;

/**
 * An inspector of the pool with the seats held at this moment. Natural order = least loaded first,
 * ties by the ticket for that load (DR1 3.6).
 */
public final class Member implements Comparable<Member> {

    private final DrawInspector inspector;
    private final Tickets tickets;
    private final List<Seat> seats = new ArrayList<>();
    private String ticket;

    Member(DrawInspector inspector, Tickets tickets) {
        this.inspector = inspector;
        this.tickets = tickets;
        drawTicket();
    }

    String id() {
        return inspector.id();
    }

    DrawInspector inspector() {
        return inspector;
    }

    /** In processing order. */
    public List<Seat> seats() {
        return seats.stream().sorted().toList();
    }

    /** The load brought along does not count against the cap. */
    boolean hasRoom() {
        return inspector.cap() == 0 || seats.size() < inspector.cap();
    }

    void sit(Seat seat) {
        seats.add(seat);
        seat.take(this);
        drawTicket();
    }

    void stand(Seat seat) {
        seats.remove(seat);
        seat.clear();
        drawTicket();
    }

    @Override
    public int compareTo(Member other) {
        int byLoad = Integer.compare(load(), other.load());
        int byTicket = byLoad != 0 ? byLoad : ticket.compareTo(other.ticket);
        return byTicket != 0 ? byTicket : id().compareTo(other.id());
    }

    private int load() {
        return inspector.load() + seats.size();
    }

    private void drawTicket() {
        ticket = tickets.ticket("ins|" + load(), id());
    }
}
