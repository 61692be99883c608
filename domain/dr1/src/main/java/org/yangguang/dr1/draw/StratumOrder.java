package org.yangguang.dr1.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.yangguang.dr1.frozen.DrawObject;

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
    private List<Ranked> known = List.of();

    StratumOrder(String stratum, List<DrawObject> eligible, Tickets tickets) {
        this.stratum = stratum;
        this.tickets = tickets;
        this.eligible = eligible;
        this.prefixes = new long[eligible.size()];
        Arrays.setAll(prefixes, i -> sortablePrefix(eligible.get(i)));
    }

    int size() {
        return prefixes.length;
    }

    /** The first n objects; n ≤ size. */
    List<Ranked> first(int n) {
        if (n > known.size()) {
            known = workOut(known.isEmpty() ? n : Math.min(size(), Math.max(n, 2 * known.size())));
        }
        return known.subList(0, n);
    }

    private List<Ranked> workOut(int n) {
        List<Keyed> candidates = upTo(NthSmallest.of(prefixes.clone(), n));
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
