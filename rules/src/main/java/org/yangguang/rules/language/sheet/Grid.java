package org.yangguang.rules.language.sheet;

import java.util.ArrayList;
import java.util.List;
import org.yangguang.rules.language.reading.ProblemKind;
import org.yangguang.rules.language.reading.ProblemList;
import org.yangguang.rules.language.reading.Reading;
import org.yangguang.rules.language.reading.Sizes;
import org.yangguang.rules.language.reading.Spot;

/**
 * A table as rows of cells, from a .csv or a workbook; rows without any text are left out, and so is
 * the last column where the system wrote down what was wrong with a table it gave back.
 */
public record Grid(List<Row> rows) {

    /** Heading of the last column of a table that is given back with what is wrong. */
    public static final String PROBLEMS = "问题 Problem";

    /**
     * @param line number beside the row
     * @param number whether a workbook stores it as a number, which may be a day
     */
    public record Cell(String text, boolean number) {

        static final Cell BLANK = new Cell("", false);
    }

    public record Row(int line, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public Cell cell(int index) {
            return index < cells.size() ? cells.get(index) : Cell.BLANK;
        }

        /** The cells before a column. */
        Row before(int index) {
            return new Row(line, cells.subList(0, Math.min(index, cells.size())));
        }

        public Spot place(int index) {
            return Spot.ofCell(line, index + 1);
        }

        boolean isBlank() {
            return cells.stream().allMatch(cell -> cell.text().isEmpty());
        }

        /** Texts without the blank cells at the end. */
        public List<String> texts() {
            List<String> texts = new ArrayList<>(cells.stream().map(Cell::text).toList());
            while (!texts.isEmpty() && texts.get(texts.size() - 1).isEmpty()) {
                texts.remove(texts.size() - 1);
            }
            return List.copyOf(texts);
        }
    }

    /** The rows as a grid, unless they are more or longer than any table is. */
    static Reading<Grid> limited(List<Row> rows, ProblemList problems) {
        int end = rows.stream().mapToInt(Grid::problemColumn).max().orElse(-1);
        List<Row> filled =
                rows.stream()
                        .map(row -> end < 0 ? row : row.before(end))
                        .filter(row -> !row.isBlank())
                        .toList();
        if (filled.size() > Sizes.ROWS) {
            problems.add(ProblemKind.TOO_MANY_ROWS, filled.size(), Sizes.ROWS);
        }
        for (Row row : filled) {
            limited(row, problems);
        }
        return problems.isEmpty()
                ? Reading.of(new Grid(filled))
                : Reading.refused(problems.sorted());
    }

    /** Where a row says that the last column holds problems, or -1. */
    private static int problemColumn(Row row) {
        List<String> texts = row.texts();
        int last = texts.size() - 1;
        return last > 0 && texts.get(last).equals(PROBLEMS) ? last : -1;
    }

    private static void limited(Row row, ProblemList problems) {
        if (row.texts().size() > Sizes.COLUMNS) {
            problems.add(row.place(Sizes.COLUMNS), ProblemKind.CELL_BEYOND, "");
        }
        for (int i = 0; i < row.cells().size(); i++) {
            String text = row.cell(i).text();
            if (text.length() > Sizes.TEXT) {
                problems.add(row.place(i), ProblemKind.TEXT_TOO_LONG, text.length(), Sizes.TEXT);
            } else if (text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0) {
                problems.add(row.place(i), ProblemKind.CONTROL, text);
            }
        }
    }
}
