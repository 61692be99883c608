package org.yangguang.rules.language.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yangguang.rules.language.reading.Characters;
import org.yangguang.rules.language.reading.Dates;
import org.yangguang.rules.language.reading.ProblemKind;
import org.yangguang.rules.language.reading.ProblemList;
import org.yangguang.rules.language.reading.Spot;
import org.yangguang.rules.language.sheet.DayCell;
import org.yangguang.rules.language.sheet.Grid;

/** Whether the cells of a table hold what their columns ask for. */
final class CellCheck {

    private static final Map<String, Pattern> FORMS =
            Map.of(
                    "参数编号", Pattern.compile("[A-Za-z][A-Za-z0-9]{0,30}(\\.[A-Za-z0-9]{1,40}){1,3}"),
                    "部门编号", Pattern.compile("[A-Z][A-Z0-9_]{0,30}"),
                    "罪名编号", Pattern.compile("CR-[0-9]{3}(-[0-9])?"),
                    "违法编号", Pattern.compile("(TR|BD|AG|EX|OF)-[0-9]{2}"),
                    "事项编号", Pattern.compile("[A-Z][0-9]{2}"),
                    "词语", Pattern.compile("[\\u4E00-\\u9FFF〇]{1,40}"),
                    "罚款", Pattern.compile("none|(abs|award|contract):[0-9]{1,12}:[0-9]{1,12}"));
    private static final Pattern MARKUP = Pattern.compile("<\\s*[A-Za-z/!?]");
    private static final String DAY = "日期";
    private static final long WHOLE = 1_000;
    private static final String FORMULA_STARTS = "=+-@＝＋－＠";

    private final List<Column> columns;
    private final ProblemList problems;
    private final Map<String, Set<String>> seen = new HashMap<>();

    CellCheck(List<Column> columns, ProblemList problems) {
        this.columns = columns;
        this.problems = problems;
    }

    /** The texts of a row, one for each column; days in their one form. */
    List<String> row(Grid.Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String text = isDay(column, row) ? DayCell.text(row.cell(i)) : row.cell(i).text();
            check(column, text, row.place(i));
            texts.add(text);
        }
        for (int i = columns.size(); i < row.cells().size(); i++) {
            if (!row.cell(i).text().isEmpty()) {
                problems.add(row.place(i), ProblemKind.CELL_BEYOND, row.cell(i).text());
            }
        }
        return texts;
    }

    /** A value is a day when its unit says so. */
    private boolean isDay(Column column, Grid.Row row) {
        return column.kind().equals(DAY)
                || (column.kind().equals("取值") && row.cell(unit()).text().equals(DAY));
    }

    private int unit() {
        return columns.stream().map(Column::kind).toList().indexOf("单位");
    }

    private void check(Column column, String text, Spot place) {
        if (text.isEmpty()) {
            if (column.required()) {
                problems.add(place, ProblemKind.CELL_MISSING, column.name());
            }
        } else if (FORMULA_STARTS.indexOf(text.charAt(0)) >= 0) {
            problems.add(place, ProblemKind.FORMULA_START, text);
        } else if (problems.reads(alphabet(column), text, place)) {
            typed(column, text, place);
        }
    }

    private static Characters alphabet(Column column) {
        return column.kind().equals("算式") ? Characters.EXPRESSION : Characters.TABLE;
    }

    private void typed(Column column, String text, Spot place) {
        Pattern form = FORMS.get(column.kind());
        boolean formed = form == null || form.matcher(text).matches();
        if (!formed || (column.kind().equals("罚款") && !isRange(text))) {
            problems.add(place, ProblemKind.FORMAT_INVALID, text);
        } else if (column.kind().equals(DAY) && Dates.parse(text).isEmpty()) {
            problems.add(place, ProblemKind.DATE_INVALID, text);
        } else if (column.kind().equals("选项") && !column.choices().contains(text)) {
            problems.add(
                    place, ProblemKind.CHOICE_UNKNOWN, text, String.join("、", column.choices()));
        } else if (MARKUP.matcher(text).find()) {
            problems.add(place, ProblemKind.SYMBOL, "<");
        } else if (column.kind().equals("依据")) {
            problems.allows(Characters.RULE, text, place);
        }
        boolean again = !seen.computeIfAbsent(column.name(), name -> new HashSet<>()).add(text);
        if (column.unique() && again) {
            problems.add(place, ProblemKind.CODE_TWICE, text);
        }
    }

    /** Whether a fine runs from the lower to the higher bound, a share at most the whole amount. */
    private static boolean isRange(String fine) {
        String[] parts = fine.split(":");
        if (parts.length != 3) {
            return true;
        }
        long most = parts[0].equals("abs") ? Long.MAX_VALUE : WHOLE;
        long high = Long.parseLong(parts[2]);
        return Long.parseLong(parts[1]) <= high && high <= most;
    }
}
