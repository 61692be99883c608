package org.yangguang.rules.language.table;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.yangguang.rules.base.Table;
import org.yangguang.rules.language.reading.Dates;
import org.yangguang.rules.language.reading.ProblemKind;

/**
 * The values of parameters that make sense in a unit.
 *
 * @param kind 金额 (to the cent), 整数, 比例 ({@code 0.02} or {@code 2/3}), 日期, or 选项
 */
record UnitValues(
        String name, String kind, BigDecimal least, BigDecimal most, List<String> choices) {

    private static final Map<String, UnitValues> ALL = new LinkedHashMap<>();

    static {
        Table.read("language/units.csv", UnitValues::of).forEach(unit -> ALL.put(unit.name, unit));
    }

    static Map<String, UnitValues> all() {
        return Map.copyOf(ALL);
    }

    /** What is wrong with a value, or null. */
    ProblemKind refuses(String value) {
        return switch (kind) {
            case "选项" -> choices.contains(value) ? null : ProblemKind.CHOICE_UNKNOWN;
            case "比例" ->
                    value.contains("/") ? fraction(value) : number(value, "[0-9](\\.[0-9]{1,6})?");
            case "日期" -> Dates.parse(value).isPresent() ? null : ProblemKind.DATE_INVALID;
            case "整数" -> number(value, "0|[1-9][0-9]{0,9}");
            default -> number(value, "(0|[1-9][0-9]{0,12})(\\.[0-9]{1,2})?");
        };
    }

    private ProblemKind number(String value, String form) {
        return value.matches(form) ? range(new BigDecimal(value)) : ProblemKind.NUMBER_INVALID;
    }

    private ProblemKind range(BigDecimal value) {
        boolean inside = value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
        return inside ? null : ProblemKind.OUT_OF_RANGE;
    }

    private static ProblemKind fraction(String value) {
        if (!value.matches("[1-9][0-9]{0,3}/[1-9][0-9]{0,3}")) {
            return ProblemKind.NUMBER_INVALID;
        }
        String[] parts = value.split("/");
        boolean part = Integer.parseInt(parts[0]) <= Integer.parseInt(parts[1]);
        return part ? null : ProblemKind.OUT_OF_RANGE;
    }

    private static UnitValues of(CSVRecord row) {
        return new UnitValues(
                row.get("单位"),
                row.get("类型"),
                bound(row.get("下限")),
                bound(row.get("上限")),
                Table.words(row.get("取值")));
    }

    private static BigDecimal bound(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
