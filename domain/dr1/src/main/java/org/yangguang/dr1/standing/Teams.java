package org.yangguang.dr1.standing;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yangguang.dr1.frozen.DrawInspector;
import org.yangguang.dr1.frozen.DrawObject;

/**
 * Counts the teams that can fill an object's seats, by how many of each sort of inspector are on
 * them: a large roster costs no more than a small one.
 */
record Teams(DrawObject object, Map<Teams.Sort, Long> available) {

    /** Inspectors of one sort are equal for the seats of the object. */
    record Sort(boolean lead, boolean specialist) {}

    static Teams of(DrawObject object, List<DrawInspector> permitted) {
        return new Teams(
                object,
                permitted.stream()
                        .map(i -> new Sort(i.lead(), i.serves(object)))
                        .collect(
                                Collectors.groupingBy(Function.identity(), Collectors.counting())));
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
                && (!needsSpecialist || both + specialists >= 1 && both + leads + specialists >= 2);
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
