package org.yangguang.kernel.calendar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The notices shipped with the program: {@code calendar-notices.csv} and {@code calendar-days.csv}.
 */
final class CalendarFiles {

    private CalendarFiles() {}

    static List<CalendarYear> shipped() {
        Map<Integer, List<CalendarDay>> days =
                rows("calendar-days.csv")
                        .collect(
                                groupingBy(
                                        row -> Integer.valueOf(row[3]),
                                        mapping(CalendarFiles::day, toList())));
        return rows("calendar-notices.csv")
                .map(CalendarFiles::notice)
                .map(notice -> new CalendarYear(notice, days.get(notice.year())))
                .toList();
    }

    private static CalendarDay day(String[] row) {
        return new CalendarDay(LocalDate.parse(row[0]), CalendarDay.Kind.valueOf(row[1]), row[2]);
    }

    private static CalendarNotice notice(String[] row) {
        return new CalendarNotice(
                Integer.parseInt(row[0]), CalendarNotice.State.valueOf(row[1]), row[2], row[3]);
    }

    private static Stream<String[]> rows(String file) {
        try (InputStream in = CalendarFiles.class.getResourceAsStream(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(line -> line.split(",", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
