package org.yangguang.rules.language.sheet;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day that a cell of a date column means. */
public final class DayCell {

    /** The day that workbooks count from; 1900 was no leap year, but they believe it was. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private static final Pattern WRITTEN =
            Pattern.compile("([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})");

    private static final int LAST_SERIAL = 109_574;

    private DayCell() {}

    /**
     * The day a cell of a date column shows: a workbook stores it as a number of days, and
     * spreadsheet programs write 2012/2/1 into a .csv.
     */
    public static String text(Grid.Cell cell) {
        Matcher written = WRITTEN.matcher(cell.text());
        if (written.matches()) {
            return "%s-%2s-%2s"
                    .formatted(written.group(1), written.group(2), written.group(3))
                    .replace(' ', '0');
        }
        if (!cell.number() || !cell.text().matches("[0-9]{1,6}")) {
            return cell.text();
        }
        int serial = Integer.parseInt(cell.text());
        return serial <= LAST_SERIAL ? EPOCH.plusDays(serial).toString() : cell.text();
    }
}
