package org.yangguang.dr1.draw;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yangguang.dr1.frozen.DrawEvent;
import org.yangguang.dr1.frozen.DrawInspector;
import org.yangguang.dr1.frozen.DrawObject;
import org.yangguang.dr1.frozen.Plan;
import org.yangguang.dr1.frozen.Quota;
import org.yangguang.dr1.frozen.Recusals;
import org.yangguang.dr1.frozen.Roster;

/** One draw in progress; lives for the length of one call (DR1 3.5 to 3.7). */
final class Draw {

    private final Plan plan;
    private final Roster roster;
    private final Map<String, Stratum> strata = new LinkedHashMap<>();
    private final List<DrawInspector> pool;
    private final Matching matching;

    Draw(Plan plan, Roster roster, Seed seed) {
        this.plan = plan;
        this.roster = roster;
        Tickets tickets = new Tickets(seed);
        Map<String, List<DrawObject>> eligible = roster.eligible(plan);
        for (Quota quota : plan.quotas()) {
            List<DrawObject> objects = eligible.getOrDefault(quota.stratum(), List.of());
            strata.put(
                    quota.stratum(), new Stratum(quota, objects, plan.staffing().team(), tickets));
        }
        this.pool = Pool.form(plan.staffing(), roster.inspectors(), tickets);
        this.matching = new Matching(pool, new Recusals(roster.recusals()), tickets);
    }

    /** Draws the objects, matches the inspectors, applies the events. */
    DrawOutcome run(String planHash, Seed seed, List<DrawEvent> events) {
        strata.values().forEach(Stratum::draw);
        List<Unfilled> unfilled = matching.draw(seatsOf(drawn().toList()));
        List<StratumDraw> drawnStrata = strata.values().stream().map(Stratum::outcome).toList();
        List<String> poolIds = pool.stream().map(DrawInspector::id).toList();
        Result result = result();
        Optional<FinalResult> afterEvents = after(events);
        return new DrawOutcome(
                plan, planHash, seed, drawnStrata, poolIds, result, unfilled, afterEvents);
    }

    private Optional<FinalResult> after(List<DrawEvent> events) {
        if (events.isEmpty()) {
            return Optional.empty();
        }
        new EventReplay(this, events).run();
        return Optional.of(new FinalResult(result(), emptySeats()));
    }

    private Result result() {
        return Result.of(drawn().map(Drawn::line).toList(), plan.hash());
    }

    private List<FinalResult.EmptySeat> emptySeats() {
        return seatsOf(drawn().filter(d -> !d.isOut()).toList()).stream()
                .filter(s -> s.holder().isEmpty())
                .map(s -> new FinalResult.EmptySeat(s.object().id(), s.number(), s.type()))
                .toList();
    }

    private Stream<Drawn> drawn() {
        return strata.values().stream().flatMap(s -> s.drawn().stream());
    }

    /** The drawn object with this id that is not out. */
    Optional<Drawn> drawn(String id) {
        return strata.values().stream()
                .flatMap(stratum -> stratum.drawn(id).stream())
                .filter(d -> !d.isOut())
                .findFirst();
    }

    Optional<Stratum> stratum(String name) {
        return Optional.ofNullable(strata.get(name));
    }

    Roster roster() {
        return roster;
    }

    Matching matching() {
        return matching;
    }

    /** All seats of these objects in processing order. */
    static List<Seat> seatsOf(Collection<Drawn> objects) {
        return objects.stream().flatMap(d -> d.seats().stream()).sorted().toList();
    }
}
