package org.yangguang.dr1.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.yangguang.dr1.frozen.DrawEvent;
import org.yangguang.dr1.frozen.DrawInspector;
import org.yangguang.dr1.frozen.DrawObject;
import org.yangguang.dr1.frozen.Recusal;
import org.yangguang.dr1.frozen.Recusals;

/** A small random draw in which needs, caps and recusals get in each other's way. */
final class TightCase {

    static final int TEAM = 2;

    private final Seed seed;
    private final List<DrawObject> objects = new ArrayList<>();
    private final List<DrawInspector> inspectors = new ArrayList<>();
    private final List<Recusal> recusals = new ArrayList<>();

    TightCase(int k) {
        this.seed = Drawing.seed(k);
        Random random = new Random(k);
        int objectCount = 2 + random.nextInt(6);
        int inspectorCount = 2 + random.nextInt(5);
        for (int i = 0; i < objectCount; i++) {
            boolean needs = random.nextInt(3) == 0;
            Optional<String> need = needs ? Optional.of("SE") : Optional.empty();
            objects.add(new DrawObject("X" + i, "A", 1, need, Optional.empty()));
        }
        for (int i = 0; i < inspectorCount; i++) {
            String[] skills = random.nextInt(3) == 0 ? new String[] {"SE"} : new String[0];
            boolean lead = random.nextBoolean();
            inspectors.add(Drawing.inspector("I" + i, lead, random.nextInt(4), skills));
        }
        recuseOneInFour(random);
    }

    private void recuseOneInFour(Random random) {
        for (DrawObject object : objects) {
            for (DrawInspector inspector : inspectors) {
                if (random.nextInt(4) == 0) {
                    recusals.add(new Recusal(object.id(), inspector.id(), "R01"));
                }
            }
        }
    }

    DrawOutcome draw(DrawEvent... events) {
        return Drawing.draw(seed, "A:1/1", TEAM, objects, inspectors, recusals, events);
    }

    int seats() {
        return TEAM * objects.size();
    }

    /** That any matching could fill. */
    int mostSeats() {
        return new MaximumFlow(objects, inspectors, recusals, TEAM).value();
    }

    /** That are filled when nobody exchanges seats. */
    long seatsWithoutExchange() {
        Tickets tickets = new Tickets(seed);
        Bench bench = new Bench(inspectors, new Recusals(recusals), tickets);
        List<Drawn> drawn =
                new StratumOrder("A", objects, tickets)
                        .first(objects.size()).stream()
                                .map(ranked -> new Drawn(ranked, TEAM, LineStatus.DRAWN))
                                .toList();
        return Draw.seatsOf(drawn).stream().filter(bench::fill).count();
    }

    List<DrawObject> objects() {
        return objects;
    }

    List<DrawInspector> inspectors() {
        return inspectors;
    }

    List<Recusal> recusals() {
        return recusals;
    }

    DrawInspector inspector(String id) {
        return inspectors.stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
    }
}
