package org.yangguang.rules.language.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yangguang.rules.language.file.Shipped;
import org.yangguang.rules.language.reading.Nearest;
import org.yangguang.rules.language.reading.Problem;
import org.yangguang.rules.language.reading.ProblemKind;
import org.yangguang.rules.language.sentence.Codes;
import org.yangguang.rules.parameters.Unit;

/** What tables of one version say of each other: whatever one names, another defines. */
public final class TableLinks {

    private static final Pattern VIOLATION = Pattern.compile("(?:TR|BD|AG|EX|OF)-\\w+");
    private static final String VIOLATIONS = "judgement/violations.csv";
    private static final String ITEMS = "catalogue/items.csv";
    private static final String GROUPS = "judgement/groups.csv";

    private final Map<String, TableFile> tables;
    private final List<Problem> problems = new ArrayList<>();

    public TableLinks(Map<String, TableFile> tables) {
        this.tables = tables;
    }

    public static Codes codes(Map<String, TableFile> tables) {
        Map<String, Unit> parameters = new LinkedHashMap<>();
        tables.values().stream()
                .filter(table -> Shipped.isParameters(table.path()))
                .flatMap(table -> table.rows().stream())
                .forEach(row -> parameters.put(row.get(1), Unit.of(row.get(3))));
        return new Codes(
                tables.get(ITEMS).set("code"),
                tables.get("judgement/crimes.csv").set("code"),
                tables.get(GROUPS).set("group"),
                tables.get(VIOLATIONS).set("code"),
                tables.get("check/keywords.csv").set("list"),
                parameters);
    }

    public List<Problem> problems() {
        Codes codes = codes(tables);
        known(GROUPS, "code", Stream::of, codes.violations());
        known("check/mandatory-only.csv", "item", Stream::of, codes.items());
        known(ITEMS, "yields", TableLinks::violations, codes.violations());
        return problems;
    }

    private static Stream<String> violations(String yields) {
        return VIOLATION.matcher(yields.split("（")[0]).results().map(MatchResult::group);
    }

    /** Whether all that a column names is defined. */
    private void known(
            String path,
            String column,
            Function<String, Stream<String>> named,
            Set<String> defined) {
        TableFile table = tables.get(path);
        List<String> cells = table.column(column);
        for (int i = 0; i < cells.size(); i++) {
            for (String code : named.apply(cells.get(i)).toList()) {
                if (!defined.contains(code)) {
                    String near = Nearest.word(code, defined).orElse("—");
                    problems.add(
                            table.problem(i, column, ProblemKind.CODE_UNKNOWN, "", code, near));
                }
            }
        }
    }
}
