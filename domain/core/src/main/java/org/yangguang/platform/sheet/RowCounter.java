package org.yangguang.platform.sheet;

import java.util.List;

/** Stops a file with more rows than allowed before the rest is read; leaves out rows without text. */
final class RowCounter implements SheetSink {

    /** Unwinds the reader. */
    static final class TooMany extends RuntimeException {}

    private final SheetSink sink;
    private final int maxRows;
    private int rows;

    RowCounter(SheetSink sink, int maxRows) {
        this.sink = sink;
        this.maxRows = maxRows;
    }

    @Override
    public void header(String part, List<String> names) {
        count();
        sink.header(part, names);
    }

    @Override
    public void row(String part, int line, List<Cell> cells) {
        if (!cells.stream().allMatch(Cell::isBlank)) {
            count();
            sink.row(part, line, cells);
        }
    }

    private void count() {
        if (++rows > maxRows) {
            throw new TooMany();
        }
    }
}
