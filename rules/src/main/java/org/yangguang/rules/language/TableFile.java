package org.yangguang.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A checked table or file of parameters: its header is the product's, its cells are typed. */
record TableFile(String path, List<Column> columns, List<List<String>> rows) {

    TableFile {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The cells of a column, by its name. */
    List<String> column(String name) {
        int index = columns.stream().map(Column::name).toList().indexOf(name);
        return rows.stream().map(row -> row.get(index)).toList();
    }

    Set<String> set(String name) {
        return column(name).stream().collect(Collectors.toSet());
    }

    /** This table over another one, whose rows stay where this one has none of their code. */
    TableFile over(TableFile other) {
        Set<String> own = set(columns.get(0).name());
        List<List<String>> all = new ArrayList<>(rows);
        other.rows.stream().filter(row -> !own.contains(row.get(0))).forEach(all::add);
        return new TableFile(path, columns, all);
    }

    /** What the product needs and this table no longer has, or has in another unit. */
    List<Problem> lost(TableFile shipped, Upload upload) {
        Set<String> own = set(columns.get(0).name());
        List<Problem> problems = new ArrayList<>();
        if (!upload.partial() && !upload.kept()) {
            shipped.set(columns.get(0).name()).stream()
                    .filter(code -> !own.contains(code))
                    .forEach(
                            code ->
                                    problems.add(
                                            Problem.of(upload.name(), Reason.CODE_MISSING, code)));
        }
        if (Shipped.isParameters(path)) {
            Map<String, String> units = shipped.units();
            units().forEach(
                            (code, unit) -> {
                                if (!units.getOrDefault(code, unit).equals(unit)) {
                                    problems.add(
                                            Problem.of(
                                                    upload.name(),
                                                    Reason.UNIT_CHANGED,
                                                    code,
                                                    units.get(code)));
                                }
                            });
        }
        return problems;
    }

    private Map<String, String> units() {
        return rows.stream()
                .collect(
                        Collectors.toMap(
                                row -> row.get(0), row -> row.get(3), (a, b) -> a, TreeMap::new));
    }

    /** The file in the one form that all versions are kept in. */
    String print() {
        StringBuilder text = new StringBuilder();
        CsvPrinter.row(columns.stream().map(Column::name).toList(), text);
        rows.forEach(row -> CsvPrinter.row(row, text));
        return text.toString();
    }

    static Reading<TableFile> read(String path, String name, byte[] bytes) {
        return Grid.read(name, bytes).then(grid -> read(path, grid, new ProblemList(name)));
    }

    private static Reading<TableFile> read(String path, Grid grid, ProblemList problems) {
        List<Column> columns = Column.of(path);
        List<String> names = columns.stream().map(Column::name).toList();
        if (grid.rows().isEmpty() || !grid.rows().get(0).texts().equals(names)) {
            int line = grid.rows().isEmpty() ? 1 : grid.rows().get(0).line();
            problems.add(new Place(line, 1), Reason.HEADER_CHANGED, String.join("、", names));
            return Reading.refused(problems.sorted());
        }
        List<Grid.Row> data = grid.rows().subList(1, grid.rows().size());
        CellCheck cells = new CellCheck(columns, problems);
        List<List<String>> rows = new ArrayList<>();
        for (Grid.Row row : data) {
            if (problems.size() < Limits.PROBLEMS) {
                rows.add(cells.row(row));
            }
        }
        if (Shipped.isParameters(path)) {
            new ParameterCheck(data, rows, problems).check();
        }
        return problems.isEmpty()
                ? Reading.of(new TableFile(path, columns, rows))
                : Reading.refused(problems.sorted());
    }
}
