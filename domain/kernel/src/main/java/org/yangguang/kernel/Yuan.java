package org.yangguang.kernel;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * 金额 in yuan, to the fen; compared and equal by amount, whatever the scale given.
 *
 * @param amount at most two decimals, else {@link IllegalArgumentException}; kept with exactly two
 */
public record Yuan(BigDecimal amount) implements Comparable<Yuan> {

    private static final int FEN = 2;
    private static final int WAN = 4;
    private static final Pattern READABLE = Pattern.compile("-?\\d{1,18}(\\.\\d{1,2})?");

    public Yuan {
        if (amount.stripTrailingZeros().scale() > FEN) {
            throw new IllegalArgumentException("an amount has at most two decimals: " + amount);
        }
        amount = amount.setScale(FEN);
    }

    /**
     * Reads {@code 4,000,000.00元}; separators and the unit may be missing, else {@link
     * AmountNotReadable}.
     */
    public static Yuan of(String text) {
        String digits = HalfWidth.of(text).replaceAll("[,\\s]|元$", "");
        if (!READABLE.matcher(digits).matches()) {
            throw new AmountNotReadable(text);
        }
        return new Yuan(new BigDecimal(digits));
    }

    @Override
    public int compareTo(Yuan other) {
        return amount.compareTo(other.amount);
    }

    /** In units of ten thousand without idle zeros: {@code 400万元}, {@code 1,234.5678万元}. */
    public String inWan() {
        return format("#,##0.######万元", amount.movePointLeft(WAN));
    }

    /** The official form: {@code 4,000,000.00元}. */
    @Override
    public String toString() {
        return format("#,##0.00元", amount);
    }

    private static String format(String pattern, BigDecimal number) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(number);
    }
}
