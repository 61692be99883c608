package org.yangguang.dr1.draw;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.yangguang.dr1.file.DrawHash;
import org.yangguang.dr1.frozen.DrawEvent;
import org.yangguang.dr1.frozen.DrawInspector;
import org.yangguang.dr1.frozen.DrawObject;
import org.yangguang.dr1.frozen.FrozenHashes;
import org.yangguang.dr1.frozen.Plan;
import org.yangguang.dr1.frozen.Quota;
import org.yangguang.dr1.frozen.Recusal;
import org.yangguang.dr1.frozen.Roster;
import org.yangguang.dr1.frozen.Staffing;

/**
 * Draws in tests: a seed is given instead of being opened, since the law of chance is about seeds.
 */
public final class Drawing {

    private static final String ANY_HASH = "0".repeat(64);

    private Drawing() {}

    /** The k-th seed of the statistical acceptance in the specification. */
    public static Seed seed(int k) {
        return new Seed(DrawHash.SHA_256, DrawHash.SHA_256.of("DR1|stat|" + k));
    }

    public static Plan plan(String quotas, Staffing staffing) {
        Optional<String> people = staffing.team() == 0 ? Optional.empty() : Optional.of(ANY_HASH);
        return new Plan(
                "PD-2026-0001",
                DrawHash.SHA_256,
                ANY_HASH,
                new FrozenHashes(ANY_HASH, people, people),
                new TreeMap<>(Map.of("officer", ANY_HASH)),
                Plan.NO_SOURCE,
                List.of(quotas.split(";")).stream().map(Quota::parse).toList(),
                staffing,
                new TreeMap<>());
    }

    public static DrawOutcome draw(
            Seed seed,
            String quotas,
            int team,
            List<DrawObject> objects,
            List<DrawInspector> inspectors,
            List<Recusal> recusals,
            DrawEvent... events) {
        Plan plan = plan(quotas, new Staffing(team, 0, 0));
        Roster roster = new Roster(objects, inspectors, recusals, true);
        return new Draw(plan, roster, seed).run(ANY_HASH, seed, List.of(events));
    }

    public static List<String> drawn(Seed seed, String quotas, List<DrawObject> objects) {
        return draw(seed, quotas, 0, objects, List.of(), List.of()).result().lines().stream()
                .map(DrawnLine::object)
                .toList();
    }

    public static List<DrawObject> objects(String idFormat, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> object(idFormat.formatted(i), "A", 1))
                .toList();
    }

    public static DrawObject object(String id, String stratum, int weight) {
        return new DrawObject(id, stratum, weight, Optional.empty(), Optional.empty());
    }

    public static DrawObject needing(String id, String skill) {
        return new DrawObject(id, "A", 1, Optional.of(skill), Optional.empty());
    }

    public static DrawInspector inspector(String id, boolean lead, int cap, String... skills) {
        return new DrawInspector(id, lead, List.of(skills), 0, cap, Optional.empty());
    }
}
