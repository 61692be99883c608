package org.yangguang.rules.language;

import java.time.LocalDate;

/** What cells of a table mean by their column. */
final class Cells {

    /** The day that workbooks count from; 1900 was no leap year, but they believe it was. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private static final int LAST_SERIAL = 109_574;

    private Cells() {}

    /** The day a cell of a date column shows: a workbook stores it as a number of days. */
    static String day(Grid.Cell cell) {
        if (!cell.number() || !cell.text().matches("[0-9]{1,6}")) {
            return cell.text();
        }
        int serial = Integer.parseInt(cell.text());
        return serial <= LAST_SERIAL ? EPOCH.plusDays(serial).toString() : cell.text();
    }
}
