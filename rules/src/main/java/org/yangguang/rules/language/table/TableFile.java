package org.yangguang.rules.language.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yangguang.rules.language.file.Shipped;
import org.yangguang.rules.language.file.Upload;
import org.yangguang.rules.language.reading.Problem;
import org.yangguang.rules.language.reading.ProblemKind;
import org.yangguang.rules.language.reading.ProblemList;
import org.yangguang.rules.language.reading.Reading;
import org.yangguang.rules.language.reading.Sizes;
import org.yangguang.rules.language.reading.Spot;
import org.yangguang.rules.language.sheet.Grid;
import org.yangguang.rules.language.sheet.GridReader;

/**
 * A checked table or file of parameters: its header is the product's, its cells are typed.
 *
 * @param origins where each row was read
 */
public record TableFile(
        String path, List<Column> columns, List<List<String>> rows, List<Origin> origins) {

    public TableFile {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        origins = List.copyOf(origins);
    }

    /** File, as its author calls it, and line of a row. */
    record Origin(String file, int line) {}

    /** The cells of a column, by its name. */
    List<String> column(String name) {
        int index = columns.stream().map(Column::name).toList().indexOf(name);
        return rows.stream().map(row -> row.get(index)).toList();
    }

    /** A problem with what a column says in one row. */
    Problem problem(int row, String column, ProblemKind reason, Object... arguments) {
        int index = columns.stream().map(Column::name).toList().indexOf(column);
        Origin origin = origins.get(row);
        return Problem.at(origin.file(), origin.line(), index + 1, reason, arguments);
    }

    public Set<String> set(String name) {
        return column(name).stream().collect(Collectors.toSet());
    }

    /** This table over another one, whose rows stay where this one has none of their code. */
    public TableFile over(TableFile other) {
        Set<String> own = set(columns.get(0).name());
        List<List<String>> all = new ArrayList<>(rows);
        List<Origin> from = new ArrayList<>(origins);
        for (int i = 0; i < other.rows.size(); i++) {
            if (!own.contains(other.rows.get(i).get(0))) {
                all.add(other.rows.get(i));
                from.add(other.origins.get(i));
            }
        }
        return new TableFile(path, columns, all, from);
    }

    /** What the product needs and this table no longer has, or has in another unit. */
    public List<Problem> lost(TableFile shipped, Upload upload) {
        Set<String> own = set(columns.get(0).name());
        List<Problem> problems = new ArrayList<>();
        if (!upload.partial() && !upload.kept()) {
            shipped.set(columns.get(0).name()).stream()
                    .filter(code -> !own.contains(code))
                    .sorted()
                    .forEach(
                            code ->
                                    problems.add(
                                            Problem.of(
                                                    upload.name(),
                                                    ProblemKind.CODE_MISSING,
                                                    code)));
        }
        if (Shipped.isParameters(path)) {
            problems.addAll(changed(shipped, "单位", ProblemKind.UNIT_CHANGED));
            if (!upload.kept()) {
                problems.addAll(changed(shipped, "名称", ProblemKind.NAME_CHANGED));
            }
        }
        return problems;
    }

    /** Rows that have a code of the product and something else than the product in a column. */
    private List<Problem> changed(TableFile shipped, String column, ProblemKind reason) {
        Map<String, String> product = new TreeMap<>();
        for (int i = 0; i < shipped.rows.size(); i++) {
            product.put(shipped.rows.get(i).get(0), shipped.column(column).get(i));
        }
        List<String> own = column(column);
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String code = rows.get(i).get(0);
            String cell = product.getOrDefault(code, own.get(i));
            if (!cell.equals(own.get(i))) {
                problems.add(problem(i, column, reason, code, cell));
            }
        }
        return problems;
    }

    /** The file in the one form that all versions are kept in. */
    public String print() {
        StringBuilder text = new StringBuilder();
        CsvPrinter.row(columns.stream().map(Column::name).toList(), text);
        rows.forEach(row -> CsvPrinter.row(row, text));
        return text.toString();
    }

    public static Reading<TableFile> read(String path, String name, byte[] bytes) {
        return GridReader.read(name, bytes).then(grid -> read(path, name, grid));
    }

    private static Reading<TableFile> read(String path, String name, Grid grid) {
        ProblemList problems = new ProblemList(name);
        List<Column> columns = Column.of(path);
        List<String> names = columns.stream().map(Column::name).toList();
        if (grid.rows().isEmpty() || !grid.rows().get(0).texts().equals(names)) {
            int line = grid.rows().isEmpty() ? 1 : grid.rows().get(0).line();
            problems.add(new Spot(line, 1), ProblemKind.HEADER_CHANGED, String.join("、", names));
            return Reading.refused(problems.sorted());
        }
        List<Grid.Row> data = grid.rows().subList(1, grid.rows().size());
        if (data.isEmpty()) {
            problems.add(ProblemKind.EMPTY);
        }
        CellCheck cells = new CellCheck(columns, problems);
        List<List<String>> rows = new ArrayList<>();
        List<Origin> origins = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (Grid.Row row : data) {
            if (problems.size() < Sizes.PROBLEMS) {
                List<String> texts = cells.row(row);
                if (!seen.add(texts)) {
                    problems.add(row.place(0), ProblemKind.CODE_TWICE, String.join("，", texts));
                }
                rows.add(texts);
                origins.add(new Origin(name, row.line()));
            }
        }
        if (Shipped.isParameters(path)) {
            new ParameterCheck(data, rows, problems).check();
        }
        return problems.isEmpty()
                ? Reading.of(new TableFile(path, columns, rows, origins))
                : Reading.refused(problems.sorted());
    }
}
