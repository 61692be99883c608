package org.yangguang.amendment.workedcase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yangguang.amendment.workedcase.CaseFileRow.Fate;
import org.yangguang.rules.cases.CaseAnswer;
import org.yangguang.rules.cases.CaseRow;
import org.yangguang.rules.cases.CellProblem;

/** What would become of the rows of one file, in its order. */
final class CaseFileCheck {

    private static final String CODE = "case_id";

    private final Function<String, Optional<KeptCase>> kept;
    private final LocalDate today;
    private final Locale locale;
    private final Set<String> seen = new HashSet<>();

    /**
     * @param kept finds a case that is kept, in use or retired, by its code
     */
    CaseFileCheck(Function<String, Optional<KeptCase>> kept, LocalDate today, Locale locale) {
        this.kept = kept;
        this.today = today;
        this.locale = locale;
    }

    CaseFileRow of(CaseSheet.Line line) {
        CaseRow row = line.row();
        Optional<KeptCase> known = kept.apply(row.code());
        List<CellProblem> problems = problems(row, known);
        Fate fate = problems.isEmpty() ? fate(row, known) : Fate.BAD;
        List<Integer> columns =
                problems.stream()
                        .map(problem -> line.columns().get(problem.column()))
                        .filter(Objects::nonNull)
                        .toList();
        List<String> words = problems.stream().map(problem -> problem.text(locale)).toList();
        boolean agrees = fate != Fate.BAD && CaseAnswer.of(row, today).differing(row).isEmpty();
        return new CaseFileRow(line.place(), row, fate, columns, words, agrees);
    }

    private List<CellProblem> problems(CaseRow row, Optional<KeptCase> known) {
        List<CellProblem> problems = new ArrayList<>(row.problems());
        if (!row.code().isEmpty() && !seen.add(row.code())) {
            problems.add(new CellProblem("twice", CODE, row.code()));
        }
        known.filter(KeptCase::isRetired)
                .ifPresent(it -> problems.add(new CellProblem("retired", CODE, row.code())));
        return problems;
    }

    private static Fate fate(CaseRow row, Optional<KeptCase> known) {
        return known.map(it -> it.says(row) ? Fate.SAME : Fate.CHANGED).orElse(Fate.NEW);
    }
}
