package org.yangguang.dr1.draw;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yangguang.dr1.frozen.DrawInspector;
import org.yangguang.dr1.frozen.Staffing;

/**
 * Which inspectors take part: all eligible ones, or a pool drawn in advance with enough leads (DR1
 * 3.6).
 */
public final class Pool {

    private final Staffing staffing;
    private final List<DrawInspector> eligible;
    private final Tickets tickets;

    private Pool(Staffing staffing, List<DrawInspector> inspectors, Tickets tickets) {
        this.staffing = staffing;
        this.eligible = inspectors.stream().filter(DrawInspector::eligible).toList();
        this.tickets = tickets;
    }

    /** The pool, ascending by id; what exists where there are too few. */
    public static List<DrawInspector> form(
            Staffing staffing, List<DrawInspector> inspectors, Tickets tickets) {
        Pool pool = new Pool(staffing, inspectors, tickets);
        return staffing.pool() == 0 ? pool.eligible : pool.drawn();
    }

    private List<DrawInspector> drawn() {
        List<DrawInspector> order = byTicket("pool", eligible, tickets);
        Set<DrawInspector> chosen = new LinkedHashSet<>();
        order.stream().filter(DrawInspector::lead).limit(staffing.poolLeads()).forEach(chosen::add);
        order.stream()
                .filter(i -> !chosen.contains(i))
                .limit(staffing.pool() - chosen.size())
                .toList()
                .forEach(chosen::add);
        return chosen.stream().sorted(DrawInspector.BY_KEY).toList();
    }

    static List<DrawInspector> byTicket(
            String tag, List<DrawInspector> inspectors, Tickets tickets) {
        record Ticketed(DrawInspector inspector, String ticket) {}
        return inspectors.stream()
                .map(i -> new Ticketed(i, tickets.ticket(tag, i.id())))
                .sorted(Comparator.comparing(Ticketed::ticket).thenComparing(t -> t.inspector.id()))
                .map(Ticketed::inspector)
                .toList();
    }
}
