package org.yangguang.rules.cases;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** The typed cells of one row; a cell that cannot be read is unknown and noted. */
final class Cells {

    private final CaseRow row;
    private final List<CellProblem> problems = new ArrayList<>();

    Cells(CaseRow row) {
        this.row = row;
    }

    List<CellProblem> problems() {
        return problems.stream().distinct().toList();
    }

    String text(String column) {
        String text = row.cell(column);
        return text.isEmpty() ? null : text;
    }

    String text(String column, String otherwise) {
        String text = text(column);
        return text == null ? otherwise : text;
    }

    List<String> list(String column) {
        String text = text(column);
        return text == null ? List.of() : CellKind.parts(text);
    }

    LocalDate day(String column) {
        return (LocalDate) read(column, CellKind.DAY);
    }

    LocalDateTime moment(String column) {
        return (LocalDateTime) read(column, CellKind.MOMENT);
    }

    BigDecimal amount(String column) {
        return (BigDecimal) read(column, CellKind.AMOUNT);
    }

    Integer count(String column) {
        return (Integer) read(column, CellKind.COUNT);
    }

    /** Y or N; null for an empty cell. */
    Boolean flag(String column) {
        return (Boolean) read(column, CellKind.FLAG);
    }

    /** A cell that is read elsewhere turned out not to be readable. */
    void unreadable(String key, String column, String value) {
        problems.add(new CellProblem(key, column, value));
    }

    private Object read(String column, CellKind kind) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        try {
            return kind.read(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            unreadable(kind.key(), column, text);
            return null;
        }
    }
}
