package org.yangguang.amendment.workedcase;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.amendment.workedcase.WorkedCaseRules.CaseFileUnreadable;
import org.yangguang.platform.sheet.Cell;
import org.yangguang.platform.sheet.Mark;
import org.yangguang.platform.sheet.MarkedSheets;
import org.yangguang.platform.sheet.Place;
import org.yangguang.platform.sheet.SheetLimits;
import org.yangguang.platform.sheet.SheetSink;
import org.yangguang.platform.sheet.Sheets;
import org.yangguang.platform.sheet.UnreadableSheet;
import org.yangguang.rules.cases.CaseColumn;
import org.yangguang.rules.cases.CaseRow;

/**
 * Reads the cases of a workbook or a .csv; sheets without columns of codes and titles are passed over. An expected answer that has no
 * column at all is not compared.
 */
final class CaseSheet implements SheetSink {

    /** A file of cases is a few hundred rows; technical limits, not numbers of the law. */
    static final SheetLimits LIMITS = new SheetLimits(8L << 20, 5_000);

    /** A sheet with these columns holds cases. */
    private static final Set<String> NEEDED = Set.of("case_id", "title_zh");

    /** A row and where its columns stand. */
    record Line(Place place, CaseRow row, Map<String, Integer> columns) {}

    private final List<Line> lines = new ArrayList<>();
    private Map<String, Integer> columns = Map.of();
    private boolean anyRead;

    private CaseSheet() {}

    /** The cases of a file, in its order. */
    static List<Line> read(byte[] content) {
        return onDisk(
                content,
                file -> {
                    CaseSheet sheet = new CaseSheet();
                    Sheets.read(file, LIMITS, sheet);
                    if (!sheet.anyRead) {
                        throw new UnreadableSheet(UnreadableSheet.Reason.HEADER_MISSING);
                    }
                    return sheet.lines;
                });
    }

    /** The file given back with its bad cells marked and a column of reasons. */
    static void mark(byte[] content, List<CaseFileRow> lines, String title, OutputStream out) {
        Map<Place, Mark> marks =
                lines.stream()
                        .filter(line -> line.fate() == CaseFileRow.Fate.BAD)
                        .collect(Collectors.toMap(CaseFileRow::place, CaseSheet::mark));
        onDisk(
                content,
                file -> {
                    new MarkedSheets(file, LIMITS, marks, title).write(out);
                    return null;
                });
    }

    private static Mark mark(CaseFileRow line) {
        return new Mark(Set.copyOf(line.columns()), String.join(" ", line.problems()));
    }

    @Override
    public void header(String part, List<String> names) {
        columns = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            int position = i;
            CaseColumn.find(names.get(i))
                    .ifPresent(column -> columns.putIfAbsent(column.name(), position));
        }
        anyRead |= isRead();
    }

    @Override
    public void row(String part, int line, List<Cell> cells) {
        if (isRead()) {
            Map<String, String> named = new HashMap<>();
            CaseColumn.of(CaseColumn.Group.EXPECTED)
                    .forEach(column -> named.put(column.name(), CaseColumn.ANY));
            columns.forEach(
                    (column, position) -> {
                        if (position < cells.size()) {
                            named.put(column, cells.get(position).text());
                        }
                    });
            lines.add(new Line(new Place(part, line), new CaseRow(named), columns));
        }
    }

    private boolean isRead() {
        return columns.keySet().containsAll(NEEDED);
    }

    private interface Use<T> {
        T of(Path file) throws IOException, UnreadableSheet;
    }

    private static <T> T onDisk(byte[] content, Use<T> use) {
        try {
            Path file = Files.createTempFile("cases-", ".part");
            try {
                return use.of(Files.write(file, content));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (UnreadableSheet e) {
            throw new CaseFileUnreadable(e.reason());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
