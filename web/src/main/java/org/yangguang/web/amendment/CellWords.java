package org.yangguang.web.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.rules.cases.CaseColumn;
import org.yangguang.rules.cases.CaseRow;
import org.yangguang.rules.cases.CellKind;
import org.yangguang.web.faces.Look;
import org.yangguang.web.faces.Texts;

/** Worked cases in words: columns, codes, and what becomes of a case. */
@Named
@ApplicationScoped
public class CellWords {

    private static final String BETWEEN = "\\s*\\|\\s*";
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]{3,}|\\b[A-Z][0-9]{2}\\b");

    @Inject private Look look;
    @Inject private Texts texts;

    /** The words of a column; a case that could not be asked has none. */
    public String column(String name) {
        return CaseColumn.find(name).map(column -> column.word(look.locale())).orElse("");
    }

    /** An expected answer without saying that it is one. */
    public String answer(String name) {
        return column(name).replaceFirst("^[^：:]*[：:]\\s*", "");
    }

    /** A cell with its codes as words. */
    public String cell(String column, String cell) {
        if (cell == null || cell.isEmpty()) {
            return texts.get("amendment.cases.nothing");
        }
        return CaseColumn.find(column).map(it -> words(it, cell)).orElse(cell);
    }

    private String words(CaseColumn column, String cell) {
        if (column.isExpected() && cell.equals(CaseColumn.ANY)) {
            return texts.get("amendment.cases.any");
        }
        return switch (column.kind()) {
            case CODE, CODES, FLAG -> joined(Arrays.stream(cell.split(BETWEEN)), column);
            case FINDINGS -> coded(String.join("；", cell.split(BETWEEN)), column);
            case TEXT -> coded(String.join(" · ", cell.split(BETWEEN)), column);
            default -> cell;
        };
    }

    private String coded(String text, CaseColumn column) {
        return CODE.matcher(text)
                .replaceAll(code -> Matcher.quoteReplacement(choice(column, code.group())));
    }

    private String joined(Stream<String> codes, CaseColumn column) {
        return codes.map(code -> choice(column, code)).collect(Collectors.joining("；"));
    }

    /** What may be picked in a cell. */
    public List<String> choices(CaseColumn column) {
        return switch (column.kind()) {
            case FLAG -> List.of("Y", "N");
            case CODES -> {
                Stream<String> any = column.isExpected() ? Stream.of(CaseColumn.ANY) : Stream.of();
                yield Stream.concat(any, column.choices().stream()).toList();
            }
            default -> column.choices();
        };
    }

    /** A choice of a column in words. */
    public String choice(CaseColumn column, String code) {
        if (code.equals(CaseColumn.ANY)) {
            return texts.get("amendment.cases.any");
        }
        return column.word(code, look.locale());
    }

    /** The columns about one thing that a case says something of. */
    public List<CaseColumn> said(CaseColumn.Group group, CaseRow row) {
        return CaseColumn.of(group).stream()
                .filter(column -> !row.cell(column.name()).isEmpty())
                .toList();
    }

    /** What facts are about, in the order they are read. */
    public List<CaseColumn.Group> getFactGroups() {
        return Arrays.stream(CaseColumn.Group.values())
                .filter(it -> it != CaseColumn.Group.ABOUT && it != CaseColumn.Group.EXPECTED)
                .toList();
    }

    /** Whether a person picks from a list; else the cell is typed. */
    public boolean isPicked(CellKind kind) {
        return kind == CellKind.CODE || kind == CellKind.FLAG;
    }
}
