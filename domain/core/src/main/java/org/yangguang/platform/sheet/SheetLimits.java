package org.yangguang.platform.sheet;

/**
 * How much a file may hold.
 *
 * @param maxBytes size as sent
 * @param maxRows rows in all sheets together, headers included
 */
public record SheetLimits(long maxBytes, int maxRows) {

    /** The XML of a full workbook is 5 to 20 times as large as the file; more is no spreadsheet. */
    private static final int INFLATION = 30;

    long maxInflated() {
        return maxBytes * INFLATION;
    }
}
