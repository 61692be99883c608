package org.yangguang.rules.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.yangguang.rules.base.Table;

/**
 * 示例案例: a worked case as a row of its file.
 *
 * @param cells by name of the column; an empty cell is not there
 */
public record CaseRow(Map<String, String> cells) {

    private static final String TODAY = "today";

    public CaseRow {
        Map<String, String> filled = new TreeMap<>();
        cells.forEach(
                (column, cell) -> {
                    if (cell != null && !cell.isBlank()) {
                        filled.put(column, cell.strip());
                    }
                });
        cells = Collections.unmodifiableMap(filled);
    }

    /** The fictional cases that the product brings, so that every rehearsal has some. */
    public static List<CaseRow> shipped() {
        return Table.read("cases/shipped.csv", row -> new CaseRow(row.toMap()));
    }

    /** The cell of a column, empty when there is none. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** What people call the case by. */
    public String code() {
        return cell(CaseColumn.ID);
    }

    public String title() {
        return cell(CaseColumn.TITLE);
    }

    /** What is wrong with it, cell by cell, before anybody asks the rules. */
    public List<CellProblem> problems() {
        List<CellProblem> problems = new ArrayList<>();
        for (String needed : List.of(CaseColumn.ID, CaseColumn.TITLE, CaseColumn.REASON)) {
            if (cell(needed).isEmpty()) {
                problems.add(new CellProblem("needed", needed, ""));
            }
        }
        CaseColumn.all().stream()
                .map(column -> column.problem(cell(column.name())))
                .flatMap(Optional::stream)
                .forEach(problems::add);
        if (problems.isEmpty() && isIdle()) {
            problems.add(new CellProblem("idle", CaseColumn.ID, code()));
        }
        return problems;
    }

    /** Whether no answer is compared, so that the case would agree with any rules. */
    private boolean isIdle() {
        return CaseColumn.of(CaseColumn.Group.EXPECTED).stream()
                .allMatch(column -> cell(column.name()).equals(CaseColumn.ANY));
    }

    /** Why it is as it is: the article or the thought behind it. */
    public String reason() {
        return cell(CaseColumn.REASON);
    }

    /** As text, a line a cell. */
    public String text() {
        StringBuilder text = new StringBuilder();
        cells.forEach(
                (column, cell) ->
                        text.append(column).append('=').append(escaped(cell)).append('\n'));
        return text.toString();
    }

    /** The row of a text. */
    public static CaseRow read(String text) {
        Map<String, String> cells = new TreeMap<>();
        for (String line : text.split("\n")) {
            int at = line.indexOf('=');
            if (at > 0) {
                cells.put(line.substring(0, at), line.substring(at + 1).translateEscapes());
            }
        }
        return new CaseRow(cells);
    }

    /** The same case, asked on a day: a case without day of decision is judged by what holds then. */
    public CaseRow on(LocalDate today) {
        Map<String, String> dated = new TreeMap<>(cells);
        dated.put(TODAY, Objects.requireNonNull(today).toString());
        return new CaseRow(dated);
    }

    LocalDate today() {
        return LocalDate.parse(cell(TODAY));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }
}
