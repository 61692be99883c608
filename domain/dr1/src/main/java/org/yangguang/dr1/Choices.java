package org.yangguang.dr1;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        return new Choices(object.id(), new Teams(object, permitted).ofSize(team), barred);
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

    /**
     * Counts teams by how many of each sort are on them, so that a large roster costs no more than
     * a small one.
     */
    private record Teams(DrawObject object, Map<Sort, Long> available) {

        private record Sort(boolean lead, boolean specialist) {}

        Teams(DrawObject object, List<DrawInspector> permitted) {
            this(
                    object,
                    permitted.stream()
                            .map(i -> new Sort(i.lead(), i.serves(object)))
                            .collect(
                                    Collectors.groupingBy(
                                            Function.identity(), Collectors.counting())));
        }

        BigInteger ofSize(int team) {
            BigInteger count = BigInteger.ZERO;
            for (int both = 0; both <= team; both++) {
                for (int leads = 0; both + leads <= team; leads++) {
                    for (int specialists = 0; both + leads + specialists <= team; specialists++) {
                        int plain = team - both - leads - specialists;
                        if (fillSeats(team, both, leads, specialists)) {
                            count = count.add(ways(both, leads, specialists, plain));
                        }
                    }
                }
            }
            return count;
        }

        /** Seat 1 wants a lead, seat 2 somebody else with the skill where there is a need. */
        private boolean fillSeats(int team, int both, int leads, int specialists) {
            boolean needsLead = team >= 1;
            boolean needsSpecialist = team >= 2 && object.need().isPresent();
            return (!needsLead || both + leads >= 1)
                    && (!needsSpecialist
                            || both + specialists >= 1 && both + leads + specialists >= 2);
        }

        private BigInteger ways(int both, int leads, int specialists, int plain) {
            return choose(new Sort(true, true), both)
                    .multiply(choose(new Sort(true, false), leads))
                    .multiply(choose(new Sort(false, true), specialists))
                    .multiply(choose(new Sort(false, false), plain));
        }

        private BigInteger choose(Sort sort, int k) {
            long n = available.getOrDefault(sort, 0L);
            BigInteger ways = BigInteger.ONE;
            for (int i = 0; i < k; i++) {
                ways = ways.multiply(BigInteger.valueOf(n - i)).divide(BigInteger.valueOf(i + 1));
            }
            return ways;
        }
    }
}
