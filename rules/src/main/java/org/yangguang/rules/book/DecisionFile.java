package org.yangguang.rules.book;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.yangguang.rules.base.RuleBase;

/**
 * A decision table as the engine reads it: under the cell RuleTable stand the kinds of the columns,
 * two rows for the engine, the headings, and then one rule a row.
 */
final class DecisionFile {

    private static final int HEADINGS = 4;

    private final String path;
    private final List<CSVRecord> rows;
    private final int start;

    private DecisionFile(String path, List<CSVRecord> rows) {
        this.path = path;
        this.rows = rows;
        this.start =
                IntStream.range(0, rows.size())
                        .filter(row -> title(row).isPresent())
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no RuleTable in " + path));
    }

    static Chapter chapter(String path) {
        try {
            return new DecisionFile(path, CSVFormat.EXCEL.parse(reader(path)).getRecords())
                    .chapter();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static Reader reader(String path) {
        return new StringReader(RuleBase.current().text(path));
    }

    private Chapter chapter() {
        List<Entry> entries =
                rows.stream()
                        .skip(start + HEADINGS + 1L)
                        .filter(this::isRule)
                        .map(this::rule)
                        .toList();
        List<String> columns = new ArrayList<>(List.of("依据"));
        IntStream.range(0, rows.get(start).size())
                .filter(this::isOrdinary)
                .forEach(column -> columns.add(cell(start + HEADINGS, column)));
        return new Chapter(
                path.replace('/', '-').replaceFirst("\\..*", ""),
                title(start).orElseThrow(),
                "",
                columns,
                entries);
    }

    private Entry rule(CSVRecord row) {
        Map<String, String> metadata = new HashMap<>();
        List<Fact> facts = new ArrayList<>();
        String[] name = {};
        for (int column = 0; column < row.size(); column++) {
            String text = row.get(column).strip();
            if (kind(column).equals("NAME")) {
                name = text.split(" ", 2);
            } else if (isOrdinary(column)) {
                facts.add(Fact.of(cell(start + HEADINGS, column), text));
            } else if (kind(column).equals("METADATA")) {
                metadata.put(metadataKey(column), text);
            }
        }
        return SentenceFile.rule(
                path, name[0], name[1], metadata, List.of(), facts.toArray(Fact[]::new));
    }

    private boolean isRule(CSVRecord row) {
        return IntStream.range(0, row.size())
                .anyMatch(column -> kind(column).equals("NAME") && !row.get(column).isBlank());
    }

    /** A column that is neither the name nor one of 依据, 施行, 失效. */
    private boolean isOrdinary(int column) {
        String kind = kind(column);
        boolean known =
                kind.equals("METADATA") && List.of("依据", "施行", "失效").contains(metadataKey(column));
        return !kind.isEmpty() && !kind.equals("NAME") && !known;
    }

    private String metadataKey(int column) {
        return cell(start + HEADINGS - 1, column).replaceFirst("\\(.*", "");
    }

    private String kind(int column) {
        return cell(start + 1, column);
    }

    private Optional<String> title(int row) {
        return rows.get(row).stream()
                .filter(cell -> cell.startsWith("RuleTable"))
                .map(cell -> cell.replaceFirst("RuleTable *", ""))
                .findFirst();
    }

    private String cell(int row, int column) {
        CSVRecord found = rows.get(row);
        return column < found.size() ? found.get(column).strip() : "";
    }
}
