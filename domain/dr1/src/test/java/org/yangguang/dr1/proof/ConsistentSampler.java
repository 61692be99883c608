package org.yangguang.dr1.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.yangguang.dr1.file.DrawHash;

/**
 * Rivest's consistent_sampler: a ticket is a decimal fraction made of the reversed digits of a
 * SHA-256; the smallest is drawn and, with replacement, gets a next ticket between itself and 1.
 */
public final class ConsistentSampler implements VectorKind {

    private static final int SHOWN_DIGITS = 9;

    private record Ticket(String fraction, String id, long generation) {

        static final Comparator<Ticket> SMALLEST =
                Comparator.comparing(Ticket::fraction).thenComparing(Ticket::id);

        Ticket next() {
            return new Ticket(fractionAbove(fraction), id, generation + 1);
        }

        List<Object> row() {
            return List.of(shown(fraction), id, generation);
        }
    }

    @Override
    public String kind() {
        return "consistent_sampler";
    }

    @Override
    public Map<String, Object> recompute(Map<String, Object> input) {
        PriorityQueue<Ticket> basket = basket((List<?>) input.get("ids"), input.get("seed"));
        boolean replace = Boolean.TRUE.equals(input.get("with_replacement"));
        long take = (Long) input.getOrDefault("take", (long) basket.size());
        List<Object> rows = new ArrayList<>();
        while (rows.size() < take) {
            Ticket drawn = basket.remove();
            rows.add(drawn.row());
            if (replace) {
                basket.add(drawn.next());
            }
        }
        return Map.of("rows", rows);
    }

    private static PriorityQueue<Ticket> basket(List<?> ids, Object seed) {
        String hashedSeed = DrawHash.SHA_256.of(String.valueOf(seed));
        PriorityQueue<Ticket> basket = new PriorityQueue<>(Ticket.SMALLEST);
        ids.forEach(id -> basket.add(new Ticket("0." + digits(hashedSeed + id), (String) id, 1)));
        return basket;
    }

    private static String digits(String text) {
        String decimal = "%064d".formatted(new BigInteger(DrawHash.SHA_256.of(text), 16));
        return new StringBuilder(decimal).reverse().toString();
    }

    /** Keeps the leading nines and replaces the rest until the fraction has grown. */
    private static String fractionAbove(String fraction) {
        String kept = fraction.substring(0, firstDigitBelowNine(fraction));
        String next = kept;
        for (int i = 1; next.compareTo(fraction + "0") <= 0; i++) {
            next = kept + digits(fraction + ":" + i);
        }
        return next;
    }

    private static int firstDigitBelowNine(String fraction) {
        int at = 2;
        while (at < fraction.length() && fraction.charAt(at) == '9') {
            at++;
        }
        return at;
    }

    private static String shown(String fraction) {
        int end = firstDigitBelowNine(fraction) + SHOWN_DIGITS;
        return fraction.substring(0, Math.min(end, fraction.length()));
    }
}
