package org.yangguang.dr1.standing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yangguang.dr1.frozen.DrawInspector;
import org.yangguang.dr1.frozen.DrawObject;
import org.yangguang.dr1.frozen.Recusal;

/**
 * How much chance there was in the choice of a team, 余地 (DR1 5): the number of permitted teams of
 * one object, loads and caps left aside, and who could not be on any of them.
 *
 * @param count number of sets of inspectors that can fill the seats; 1 means that there was no
 *     chance at all
 * @param barred those who are out, in the order given
 */
public record Choices(String object, BigInteger count, List<Barred> barred) {

    public Choices {
        barred = List.copyOf(barred);
    }

    /** Why an inspector is out. */
    public enum Ground {
        /** Excluded in the roster. */
        EXCLUDED,
        /** Recused from this object. */
        RECUSED
    }

    /** An inspector who is out, with the code from the file. */
    public record Barred(String inspector, Ground ground, String code) {}

    /**
     * The choices for one object.
     *
     * @param inspectors the pool; excluded ones are told apart, not counted
     * @param recusals of any objects
     * @param team inspectors per object; with 0 there is exactly one team, that of nobody
     */
    public static Choices of(
            DrawObject object,
            Collection<DrawInspector> inspectors,
            Collection<Recusal> recusals,
            int team) {
        Map<String, String> recused =
                recusals.stream()
                        .filter(r -> r.object().equals(object.id()))
                        .collect(Collectors.toMap(Recusal::inspector, Recusal::code, (a, b) -> a));
        List<Barred> barred = new ArrayList<>();
        List<DrawInspector> permitted = new ArrayList<>();
        for (DrawInspector inspector : inspectors) {
            ground(inspector, recused).ifPresentOrElse(barred::add, () -> permitted.add(inspector));
        }
        return new Choices(object.id(), Teams.of(object, permitted).ofSize(team), barred);
    }

    /** The choices for each of many objects, in the order given. */
    public static List<Choices> ofEach(
            Collection<DrawObject> objects,
            Collection<DrawInspector> inspectors,
            Collection<Recusal> recusals,
            int team) {
        Map<String, List<Recusal>> byObject =
                recusals.stream().collect(Collectors.groupingBy(Recusal::object));
        return objects.stream()
                .map(o -> of(o, inspectors, byObject.getOrDefault(o.id(), List.of()), team))
                .toList();
    }

    /** Only the number. */
    public static BigInteger count(
            DrawObject object,
            Collection<DrawInspector> inspectors,
            Collection<Recusal> recusals,
            int team) {
        return of(object, inspectors, recusals, team).count();
    }

    private static Optional<Barred> ground(DrawInspector inspector, Map<String, String> recused) {
        String id = inspector.id();
        if (!inspector.eligible()) {
            return Optional.of(
                    new Barred(id, Ground.EXCLUDED, inspector.exclusion().orElseThrow()));
        }
        return Optional.ofNullable(recused.get(id))
                .map(code -> new Barred(id, Ground.RECUSED, code));
    }
}
