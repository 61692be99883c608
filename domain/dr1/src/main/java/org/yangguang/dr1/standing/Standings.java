package org.yangguang.dr1.standing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yangguang.dr1.draw.DrawOutcome;
import org.yangguang.dr1.draw.Keyed;
import org.yangguang.dr1.draw.StratumDraw;
import org.yangguang.dr1.draw.Tickets;
import org.yangguang.dr1.frozen.DrawObject;

/**
 * Where every object of a roster stands in a draw; every ticket is computed once, so that looking one
 * up costs nothing (DR1 7.3).
 */
public final class Standings {

    private final Map<String, Standing> byId = new HashMap<>();

    private Standings() {}

    /**
     * All of them.
     *
     * @param objects the whole roster of the draw
     */
    public static Standings of(DrawOutcome outcome, Collection<DrawObject> objects) {
        Standings standings = new Standings();
        Tickets tickets = new Tickets(outcome.seed());
        Map<String, StratumDraw> strata =
                outcome.strata().stream()
                        .collect(Collectors.toMap(StratumDraw::stratum, stratum -> stratum));
        objects.stream().filter(o -> !o.eligible()).forEach(standings::putExcluded);
        objects.stream()
                .filter(DrawObject::eligible)
                .collect(Collectors.groupingBy(outcome.plan()::stratumOf))
                .forEach((name, some) -> standings.put(some, strata.get(name), tickets));
        return standings;
    }

    private void putExcluded(DrawObject object) {
        byId.put(object.id(), new Standing(object, Optional.empty()));
    }

    private void put(List<DrawObject> objects, StratumDraw stratum, Tickets tickets) {
        List<Keyed> order = objects.stream().map(o -> Keyed.of(o, tickets)).sorted().toList();
        for (int i = 0; i < order.size(); i++) {
            Keyed keyed = order.get(i);
            Standing.Place place = new Standing.Place(keyed.key(), i + 1, stratum);
            byId.put(keyed.object().id(), new Standing(keyed.object(), Optional.of(place)));
        }
    }

    /** Empty when no object of the roster has this id. */
    public Optional<Standing> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
