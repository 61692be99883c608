package org.yangguang.platform.sheet;

import java.util.List;

/** Takes what a file holds, in the file's order. Rows without any text are left out. */
public interface SheetSink {

    /**
     * The first row with text of a sheet or of a file in the archive.
     *
     * @param part sheet name, or file name in a .zip; empty for a single .csv
     */
    void header(String part, List<String> names);

    /**
     * One row below the header.
     *
     * @param line number that a spreadsheet shows beside the row, from 1
     */
    void row(String part, int line, List<Cell> cells);
}
