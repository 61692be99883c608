package org.yangguang.rules.judgement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * The bounds a liability article sets for a unit's fine, both inclusive; from 0 = “以下”, no lower
 * limit.
 *
 * @param base what the bounds are measured on
 * @param from yuan, or per mille of the base
 * @param to yuan, or per mille of the base
 */
public record FineSpec(Base base, BigDecimal from, BigDecimal to) {

    /** No fine; a fixed sum; per mille of the award; per mille of the contract. */
    public enum Base {
        NONE,
        ABS,
        AWARD,
        CONTRACT
    }

    private static final int PER_MILLE = 3;

    /** Reads {@code none}, {@code abs:min:max}, {@code award:a:b} or {@code contract:a:b}. */
    static FineSpec parse(String text) {
        String[] parts = text.split(":");
        Base base = Base.valueOf(parts[0].toUpperCase(Locale.ROOT));
        return base == Base.NONE
                ? new FineSpec(base, null, null)
                : new FineSpec(base, new BigDecimal(parts[1]), new BigDecimal(parts[2]));
    }

    /** Lowest fine in yuan for an amount, rounded to cents; null when the amount is not known. */
    BigDecimal lowest(BigDecimal amount) {
        return yuan(from, amount);
    }

    /** Highest fine in yuan for an amount, rounded to cents; null when the amount is not known. */
    BigDecimal highest(BigDecimal amount) {
        return yuan(to, amount);
    }

    private BigDecimal yuan(BigDecimal bound, BigDecimal amount) {
        return switch (base) {
            case NONE -> null;
            case ABS -> bound;
            case AWARD, CONTRACT -> amount == null ? null : perMille(bound, amount);
        };
    }

    private static BigDecimal perMille(BigDecimal bound, BigDecimal amount) {
        return amount.multiply(bound).movePointLeft(PER_MILLE).setScale(2, RoundingMode.HALF_UP);
    }
}
