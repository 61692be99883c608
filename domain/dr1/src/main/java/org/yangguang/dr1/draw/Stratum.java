package org.yangguang.dr1.draw;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yangguang.dr1.frozen.DrawObject;
import org.yangguang.dr1.frozen.Quota;

/**
 * One stratum while the draw and its events go on: who is in, and who comes next (DR1 3.5, 3.7).
 */
public final class Stratum {

    private final Quota quota;
    private final StratumOrder order;
    private final int team;
    private final Map<String, Drawn> drawn = new LinkedHashMap<>();

    public Stratum(Quota quota, List<DrawObject> eligible, int team, Tickets tickets) {
        this.quota = quota;
        this.order = new StratumOrder(quota.stratum(), eligible, tickets);
        this.team = team;
    }

    /** Draws what the quota asks for. */
    public void draw() {
        join(quota.drawnFrom(order.size()), LineStatus.DRAWN);
    }

    /** The next n objects that were never used before join; fewer if there are no more. */
    public List<Drawn> join(int n, LineStatus status) {
        int from = drawn.size();
        int to = (int) Math.min((long) from + n, order.size());
        List<Drawn> joining =
                order.first(to).subList(from, to).stream()
                        .map(ranked -> new Drawn(ranked, team, status))
                        .toList();
        joining.forEach(d -> drawn.put(d.object().id(), d));
        return joining;
    }

    /** By rank. */
    public Collection<Drawn> drawn() {
        return drawn.values();
    }

    public Optional<Drawn> drawn(String object) {
        return Optional.ofNullable(drawn.get(object));
    }

    public StratumDraw outcome() {
        int last = drawn.size();
        Optional<String> cutoff =
                order.first(last).stream().skip(Math.max(0, last - 1)).findFirst().map(Ranked::key);
        return new StratumDraw(quota.stratum(), order.size(), last, cutoff);
    }
}
