package org.yangguang.rules.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yangguang.rules.language.file.RuleSource;
import org.yangguang.rules.language.file.Upload;
import org.yangguang.rules.language.reading.Reading;
import org.yangguang.rules.language.sentence.Dictionary;
import org.yangguang.rules.language.sentence.Sentence;
import org.yangguang.rules.language.sheet.DayCell;
import org.yangguang.rules.language.sheet.Grid;
import org.yangguang.rules.language.sheet.GridReader;
import org.yangguang.rules.language.table.Column;
import org.yangguang.rules.language.table.DecisionTable;

/** What an editor offers to whoever changes a file of rules. Accepts and refuses nothing itself. */
public final class Editing {

    /** Heading of the last column of a table that is given back with what is wrong; it is not read again. */
    public static final String PROBLEMS = Grid.PROBLEMS;

    private Editing() {}

    /** The dictionary's sentences for a file of sentences, as an officer writes them; none for a table. */
    public static List<String> sentences(String path) {
        return RuleSource.at(path)
                .filter(source -> !source.isTable())
                .map(source -> Dictionary.of(source).sentences())
                .orElse(List.of())
                .stream()
                .map(Sentence::text)
                .toList();
    }

    /** What a cell may hold, by the number of its column from 0, where there is a choice. */
    public static Map<Integer, List<String>> choices(String path) {
        List<Column> columns = Column.of(path);
        Map<Integer, List<String>> choices = new TreeMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).choices().isEmpty()) {
                choices.put(i, columns.get(i).choices());
            }
        }
        return choices;
    }

    /** How many rows at the top of a table are the product's and stay as they are. */
    public static int fixedRows(String path) {
        return RuleSource.at(path).map(source -> DecisionTable.head(source).size()).orElse(1);
    }

    /** The cells of a .csv or a workbook: row 0 is line 1 of the file; days as they are written. */
    public static Reading<List<List<String>>> rows(Upload file) {
        return GridReader.read(file.name(), file.bytes()).then(grid -> Reading.of(rows(grid)));
    }

    private static List<List<String>> rows(Grid grid) {
        List<List<String>> rows = new ArrayList<>();
        Set<Integer> days = new HashSet<>();
        for (Grid.Row row : grid.rows()) {
            while (rows.size() < row.line() - 1) {
                rows.add(List.of());
            }
            rows.add(texts(row, days));
        }
        return rows;
    }

    private static List<String> texts(Grid.Row row, Set<Integer> days) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Grid.Cell cell = row.cell(i);
            if (cell.text().endsWith("日期")) {
                days.add(i);
            }
            texts.add(days.contains(i) ? DayCell.text(cell) : cell.text());
        }
        return texts;
    }
}
