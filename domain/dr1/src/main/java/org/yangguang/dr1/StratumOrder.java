package org.yangguang.dr1;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The eligible objects of one stratum ascending by (key, id), worked out only as far as somebody
 * asks (DR1 3.5).
 *
 * <p>Every object gets the 64-bit prefix of its key; full keys are made only for those at or below
 * the cut.
 */
final class StratumOrder {

    private final String stratum;
    private final Tickets tickets;
    private final List<DrawObject> eligible;
    private final long[] prefixes;
    private final long[] sortedPrefixes;

    StratumOrder(String stratum, List<DrawObject> eligible, Tickets tickets) {
        this.stratum = stratum;
        this.tickets = tickets;
        this.eligible = eligible;
        this.prefixes = eligible.stream().mapToLong(this::sortablePrefix).toArray();
        this.sortedPrefixes = prefixes.clone();
        Arrays.sort(sortedPrefixes);
    }

    int size() {
        return eligible.size();
    }

    /** The first n objects; n ≤ size. */
    List<Ranked> first(int n) {
        if (n == 0) {
            return List.of();
        }
        List<Keyed> candidates = upTo(sortedPrefixes[n - 1]);
        Collections.sort(candidates);
        List<Ranked> ranked = new ArrayList<>(n);
        for (Keyed next : candidates.subList(0, n)) {
            ranked.add(new Ranked(next, stratum, ranked.size() + 1));
        }
        return ranked;
    }

    private List<Keyed> upTo(long cut) {
        List<Keyed> candidates = new ArrayList<>();
        for (int i = 0; i < prefixes.length; i++) {
            if (prefixes[i] <= cut) {
                candidates.add(Keyed.of(eligible.get(i), tickets));
            }
        }
        return candidates;
    }

    /** Flips the sign bit, so that the signed order of longs is the unsigned order of prefixes. */
    private long sortablePrefix(DrawObject object) {
        return tickets.keyPrefix(object.id(), object.weight()) ^ Long.MIN_VALUE;
    }
}
