package org.yangguang.rules.parameters;

import java.math.BigDecimal;

/**
 * A part of a whole, exact: {@code 0.02} or {@code 2/3}. Comparisons multiply across, so nothing is
 * rounded.
 *
 * @param over positive
 */
public record Share(BigDecimal part, BigDecimal over) {

    private static final int PERCENT = 2;

    public Share {
        if (part.signum() < 0 || over.signum() <= 0) {
            throw new IllegalArgumentException(
                    "a share is a part of something: " + part + "/" + over);
        }
    }

    /** Reads {@code 0.02} or {@code 2/3}. */
    public static Share parse(String text) {
        String[] parts = text.split("/");
        BigDecimal over = parts.length == 1 ? BigDecimal.ONE : new BigDecimal(parts[1]);
        return new Share(new BigDecimal(parts[0]), over);
    }

    /** Negative, zero or positive as the amount is below, at or above this share of the whole. */
    public int compare(BigDecimal amount, BigDecimal whole) {
        return amount.multiply(over).compareTo(whole.multiply(part));
    }

    /** {@code 2%} or {@code 2/3}. */
    @Override
    public String toString() {
        return over.equals(BigDecimal.ONE)
                ? part.movePointRight(PERCENT).stripTrailingZeros().toPlainString() + "%"
                : part + "/" + over;
    }
}
