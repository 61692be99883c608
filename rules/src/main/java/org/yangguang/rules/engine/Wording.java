package org.yangguang.rules.engine;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** How values stand in a sentence: amounts without exponent, times to the minute. */
public final class Wording {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Wording() {}

    /** The value in words, or the given word for a value that is not known. */
    public static String of(Object value, String unknown) {
        if (value == null) {
            return unknown;
        }
        if (value instanceof BigDecimal number) {
            return amount(number);
        }
        return value instanceof LocalDateTime time ? MINUTE.format(time) : value.toString();
    }

    /** {@code 4000000} or {@code 19995.50}. */
    public static String amount(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                ? number.toBigInteger().toString()
                : number.toPlainString();
    }
}
