package org.yangguang.rules.language.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.rules.language.reading.ProblemKind;
import org.yangguang.rules.language.reading.ProblemList;
import org.yangguang.rules.language.reading.Spot;
import org.yangguang.rules.language.sheet.Grid;

/**
 * Whether the values of parameters are of their units, and the periods of each follow one another:
 * on no day two values, and none without one in between.
 */
final class ParameterCheck {

    private static final int CODE = 0;
    private static final int NAME = 1;
    private static final int VALUE = 2;
    private static final int UNIT = 3;
    private static final int FROM = 4;
    private static final int UNTIL = 5;

    private final List<Grid.Row> rows;
    private final List<List<String>> texts;
    private final ProblemList problems;

    ParameterCheck(List<Grid.Row> rows, List<List<String>> texts, ProblemList problems) {
        this.rows = rows;
        this.texts = texts;
        this.problems = problems;
    }

    void check() {
        for (int i = 0; i < texts.size(); i++) {
            value(texts.get(i), rows.get(i));
        }
        if (problems.isEmpty()) {
            versions().values().forEach(this::periods);
            names();
        }
    }

    private void value(List<String> row, Grid.Row at) {
        UnitValues unit = UnitValues.all().get(row.get(UNIT));
        if (unit == null) {
            String known = String.join("、", UnitValues.all().keySet().stream().sorted().toList());
            problems.add(at.place(UNIT), ProblemKind.UNIT_UNKNOWN, row.get(UNIT), known);
            return;
        }
        ProblemKind refused = unit.refuses(row.get(VALUE));
        if (refused == ProblemKind.CHOICE_UNKNOWN) {
            String choices = String.join("、", unit.choices());
            problems.add(at.place(VALUE), refused, row.get(VALUE), choices);
        } else if (refused != null) {
            problems.add(
                    at.place(VALUE),
                    refused,
                    row.get(VALUE),
                    unit.name(),
                    unit.least(),
                    unit.most());
        }
    }

    private record Dated(Grid.Row at, List<String> row, LocalDate from, LocalDate until) {}

    private Map<String, List<Dated>> versions() {
        Map<String, List<Dated>> versions = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            List<String> row = texts.get(i);
            String until = row.get(UNTIL);
            versions.computeIfAbsent(row.get(CODE), code -> new ArrayList<>())
                    .add(
                            new Dated(
                                    rows.get(i),
                                    row,
                                    LocalDate.parse(row.get(FROM)),
                                    until.isEmpty() ? LocalDate.MAX : LocalDate.parse(until)));
        }
        return versions;
    }

    private void periods(List<Dated> versions) {
        List<Dated> sorted = versions.stream().sorted(Comparator.comparing(Dated::from)).toList();
        for (Dated version : sorted) {
            if (version.until().isBefore(version.from())) {
                problems.add(
                        version.at().place(UNTIL),
                        ProblemKind.UNTIL_BEFORE_FROM,
                        version.until(),
                        version.from());
            }
        }
        for (int i = 1; i < sorted.size(); i++) {
            follows(sorted.get(i - 1), sorted.get(i));
        }
    }

    private void follows(Dated before, Dated after) {
        String code = after.row().get(CODE);
        Spot place = after.at().place(FROM);
        if (!before.until().isBefore(after.from())) {
            problems.add(place, ProblemKind.PERIODS_OVERLAP, code, after.from());
        } else if (!before.until().plusDays(1).equals(after.from())) {
            problems.add(place, ProblemKind.PERIODS_GAP, code, before.until(), after.from());
        }
        if (!before.row().get(UNIT).equals(after.row().get(UNIT))) {
            problems.add(
                    after.at().place(UNIT), ProblemKind.UNIT_CHANGED, code, before.row().get(UNIT));
        }
        if (!before.row().get(NAME).equals(after.row().get(NAME))) {
            problems.add(
                    after.at().place(NAME), ProblemKind.NAME_CHANGED, code, before.row().get(NAME));
        }
    }

    /** A name means one parameter: sentences know parameters by their names. */
    private void names() {
        Map<String, String> codes = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            List<String> row = texts.get(i);
            String code = codes.putIfAbsent(row.get(NAME), row.get(CODE));
            if (code != null && !code.equals(row.get(CODE))) {
                problems.add(rows.get(i).place(NAME), ProblemKind.CODE_TWICE, row.get(NAME));
            }
        }
    }
}
