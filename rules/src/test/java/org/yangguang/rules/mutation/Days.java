package org.yangguang.rules.mutation;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Moves the days on which something begins or ends by one day, either way. */
final class Days {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private Days() {}

    /** The day before and the day after. */
    static List<String> beside(String day) {
        LocalDate date = LocalDate.parse(day);
        return List.of(date.minusDays(1).toString(), date.plusDays(1).toString());
    }

    /** Every change of a line that moves the first day written in it. */
    static Stream<String> moved(String line) {
        Matcher day = DAY.matcher(line);
        return day.find() ? moved(line, day.toMatchResult()) : Stream.empty();
    }

    private static Stream<String> moved(String line, MatchResult day) {
        return beside(day.group()).stream()
                .map(other -> line.substring(0, day.start()) + other + line.substring(day.end()));
    }
}
