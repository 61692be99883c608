package org.yangguang.rules.language;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table as rows of cells, from a .csv or a workbook; rows without any text are left out. */
record Grid(List<Row> rows) {

    /**
     * @param line number beside the row
     * @param number whether a workbook stores it as a number, which may be a day
     */
    record Cell(String text, boolean number) {

        static final Cell BLANK = new Cell("", false);
    }

    record Row(int line, List<Cell> cells) {

        Row {
            cells = List.copyOf(cells);
        }

        Cell cell(int index) {
            return index < cells.size() ? cells.get(index) : Cell.BLANK;
        }

        Place place(int index) {
            return Place.ofCell(line, index + 1);
        }

        boolean isBlank() {
            return cells.stream().allMatch(cell -> cell.text().isEmpty());
        }

        /** Texts without the blank cells at the end. */
        List<String> texts() {
            List<String> texts = new ArrayList<>(cells.stream().map(Cell::text).toList());
            while (!texts.isEmpty() && texts.get(texts.size() - 1).isEmpty()) {
                texts.remove(texts.size() - 1);
            }
            return List.copyOf(texts);
        }
    }

    /** Reads a .csv or, told apart by its first bytes, a workbook. */
    static Reading<Grid> read(String name, byte[] bytes) {
        return Workbook.isZip(bytes) || Workbook.isOld(bytes)
                ? Workbook.read(name, bytes)
                : SourceText.of(name, bytes).then(text -> csv(name, text));
    }

    private static Reading<Grid> csv(String name, SourceText text) {
        List<Row> rows = new ArrayList<>();
        ProblemList problems = new ProblemList(name);
        try (CSVParser parser = CSVParser.parse(new StringReader(text.text()), CSVFormat.RFC4180)) {
            int line = 0;
            for (CSVRecord row : parser) {
                line = Math.max(line + 1, (int) parser.getCurrentLineNumber());
                rows.add(
                        new Row(
                                line,
                                row.stream().map(cell -> new Cell(cell.strip(), false)).toList()));
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            problems.add(new Place(rows.size() + 1, 1), Reason.CSV_BROKEN);
            return Reading.refused(problems.sorted());
        }
        return limited(rows, problems);
    }

    static Reading<Grid> limited(List<Row> rows, ProblemList problems) {
        List<Row> filled = rows.stream().filter(row -> !row.isBlank()).toList();
        if (filled.size() > Limits.ROWS) {
            problems.add(Reason.TOO_MANY_ROWS, filled.size(), Limits.ROWS);
        }
        for (Row row : filled) {
            limited(row, problems);
        }
        return problems.isEmpty()
                ? Reading.of(new Grid(filled))
                : Reading.refused(problems.sorted());
    }

    private static void limited(Row row, ProblemList problems) {
        if (row.texts().size() > Limits.COLUMNS) {
            problems.add(row.place(Limits.COLUMNS), Reason.CELL_BEYOND, "");
        }
        for (int i = 0; i < row.cells().size(); i++) {
            String text = row.cell(i).text();
            if (text.length() > Limits.TEXT) {
                problems.add(row.place(i), Reason.TEXT_TOO_LONG, text.length(), Limits.TEXT);
            } else if (text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0) {
                problems.add(row.place(i), Reason.CONTROL, text);
            }
        }
    }
}
