package org.yangguang.roster.standard;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Optional;

/** Dates and numbers as the standard writes them, and as spreadsheets turn them. Empty = not readable. */
public final class StandardText {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("[uuuuMMdd][uuuu-M-d][uuuu/M/d][uuuu.M.d][uuuu年M月d日]")
                    .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MOMENT =
            new DateTimeFormatterBuilder()
                    .appendPattern(
                            "[uuuuMMddHHmmss][uuuuMMddHHmm][uuuuMMddHH][uuuu-M-d['T'][' ']H:mm[:ss]]"
                                    + "[uuuu/M/d H:mm[:ss]][uuuu年M月d日[' ']H:mm[:ss]]"
                                    + "[uuuu年M月d日[' ']H时m分[s秒]]")
                    .parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0)
                    .parseDefaulting(ChronoField.SECOND_OF_MINUTE, 0)
                    .toFormatter()
                    .withResolverStyle(ResolverStyle.STRICT);

    private StandardText() {}

    /** A day, also out of a moment. */
    public static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip(), DAY));
        } catch (DateTimeException notDayAlone) {
            return moment(text).map(LocalDateTime::toLocalDate);
        }
    }

    /** A moment; a day alone is its midnight. */
    public static Optional<LocalDateTime> dateTime(String text) {
        Optional<LocalDateTime> moment = moment(text);
        return moment.isPresent() ? moment : date(text).map(d -> d.atTime(LocalTime.MIDNIGHT));
    }

    public static Optional<BigDecimal> number(String text) {
        String digits = text.replaceAll("[,，\\s]|元$", "");
        return digits.matches("-?\\d{1,20}(\\.\\d{1,8})?")
                ? Optional.of(new BigDecimal(digits))
                : Optional.empty();
    }

    /** A count, a rank or a number of days: {@code 90.0} is one, {@code 90.5} is not. */
    public static Optional<Integer> integer(String text) {
        return number(text).filter(StandardText::isInteger).map(BigDecimal::intValueExact);
    }

    private static boolean isInteger(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                && number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }

    /** Without parts of a second and the offset of Beijing. */
    private static String plain(String text) {
        return text.strip().replaceFirst("(:\\d\\d)(\\.0+)?(\\+08:?00)?$", "$1");
    }

    /** 24:00 is the last moment of the day it stands with (民法典第二百零三条). */
    private static String endOfDay(String text) {
        return text.replaceFirst("^(\\d{8})240000$", "$1235959");
    }

    private static Optional<LocalDateTime> moment(String text) {
        try {
            return Optional.of(LocalDateTime.parse(endOfDay(plain(text)), MOMENT));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
