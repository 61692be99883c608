package org.yangguang.rules.language.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.yangguang.rules.language.reading.ProblemKind;
import org.yangguang.rules.language.reading.ProblemList;
import org.yangguang.rules.language.reading.Reading;
import org.yangguang.rules.language.reading.SourceText;
import org.yangguang.rules.language.reading.Spot;

/** Reads a table from a .csv or, told apart by its first bytes, a workbook. */
public final class GridReader {

    private GridReader() {}

    /** Reads a .csv or, told apart by its first bytes, a workbook. */
    public static Reading<Grid> read(String name, byte[] bytes) {
        return Workbook.isZip(bytes) || Workbook.isOld(bytes)
                ? Workbook.read(name, bytes)
                : SourceText.of(name, bytes).then(text -> csv(name, text));
    }

    private static Reading<Grid> csv(String name, SourceText text) {
        List<Grid.Row> rows = new ArrayList<>();
        ProblemList problems = new ProblemList(name);
        try (CSVParser parser = CSVParser.parse(new StringReader(text.text()), CSVFormat.RFC4180)) {
            int line = 0;
            for (CSVRecord row : parser) {
                line = Math.max(line + 1, (int) parser.getCurrentLineNumber());
                rows.add(
                        new Grid.Row(
                                line,
                                row.stream()
                                        .map(cell -> new Grid.Cell(cell.strip(), false))
                                        .toList()));
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            problems.add(new Spot(rows.size() + 1, 1), ProblemKind.CSV_BROKEN);
            return Reading.refused(problems.sorted());
        }
        return Grid.limited(rows, problems);
    }
}
