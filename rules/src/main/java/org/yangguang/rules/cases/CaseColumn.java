package org.yangguang.rules.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.yangguang.rules.base.Table;

/**
 * A column of a file of worked cases, as {@code cases/columns.csv} describes it: facts begin with
 * {@code f_}, expected answers with {@code e_} (docs/rules.md).
 */
public record CaseColumn(String name, Group group, CellKind kind, String choice) {

    /** What a column is about, in the order of a form. */
    public enum Group {
        ABOUT,
        FOUND,
        PROJECT,
        TENDER,
        GRAVE,
        STAFF,
        EXPECTED
    }

    /** In an expected answer: not compared. */
    public static final String ANY = "*";

    static final String ID = "case_id";
    static final String TITLE = "title_zh";
    static final String REASON = "e_explain";

    private static final List<CaseColumn> ALL = Table.read("cases/columns.csv", CaseColumn::of);

    private static CaseColumn of(CSVRecord row) {
        String choice = row.get("choices");
        return new CaseColumn(
                row.get("name"),
                Group.valueOf(row.get("group")),
                CellKind.valueOf(row.get("kind")),
                choice == null ? "" : choice);
    }

    /** Every column, in the order of a file. */
    public static List<CaseColumn> all() {
        return ALL;
    }

    /** The columns about one thing. */
    public static List<CaseColumn> of(Group group) {
        return ALL.stream().filter(column -> column.group == group).toList();
    }

    /** The column of a heading: its name, or its words in one of the languages. */
    public static Optional<CaseColumn> find(String heading) {
        return ALL.stream().filter(column -> column.isCalled(heading)).findFirst();
    }

    static CaseColumn named(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException(name));
    }

    private boolean isCalled(String heading) {
        return heading.equals(name)
                || heading.equals(word(Locale.ROOT))
                || heading.equals(word(Locale.ENGLISH));
    }

    /** How people call the column. */
    public String word(Locale locale) {
        return CaseTexts.of(locale).getString("column." + name);
    }

    /** What a cell may hold, as the version of the rules that is asked knows it; empty = no list. */
    public List<String> choices() {
        return choice.startsWith(CaseChoices.MARK)
                ? CaseChoices.of(choice)
                : Arrays.stream(choice.split("\\|")).filter(it -> !it.isEmpty()).toList();
    }

    /** How a code of this column reads; a code without words stands for itself. */
    public String word(String code, Locale locale) {
        ResourceBundle texts = CaseTexts.of(locale);
        String key = "choice." + (kind == CellKind.FLAG ? "flag" : name) + "." + code;
        return texts.containsKey(key) ? texts.getString(key) : CaseChoices.word(code, locale);
    }

    /** Whether the cells are answers, to be compared with those of the rules. */
    public boolean isExpected() {
        return group == Group.EXPECTED;
    }

    /** Whether a file without this column is refused: a fact or an answer would silently be missing. */
    boolean isRequired() {
        return group != Group.ABOUT || name.equals(ID);
    }

    /** What is wrong with a cell that somebody writes down; an empty one is unremarkable. */
    public Optional<CellProblem> problem(String cell) {
        if (cell == null || cell.isEmpty() || isExpected() && cell.equals(ANY)) {
            return Optional.empty();
        }
        return Stream.of(cell)
                .filter(text -> !kind.isWellFormed(text, choices()))
                .map(text -> new CellProblem(kind.key(), name, text))
                .findFirst();
    }
}
