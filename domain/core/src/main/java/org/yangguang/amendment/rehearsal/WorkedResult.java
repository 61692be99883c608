package org.yangguang.amendment.rehearsal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yangguang.rules.cases.CaseRow;

/**
 * A worked case of a rehearsal that does not agree, before or after.
 *
 * @param title code and title
 * @param rules that decided under the draft, or today where the draft agrees
 */
public record WorkedResult(
        long id, String title, Change change, List<AnswerChange> answers, String rules) {

    /** What the draft does to the case. */
    public enum Change {
        /** Agrees today, would not under the draft. */
        BROKEN,
        /** Agrees neither today nor under the draft. */
        STILL,
        /** Does not agree today, would under the draft. */
        MENDED
    }

    /**
     * One answer that is not the expected one.
     *
     * @param column {@code e_severity}; empty where the case could not be asked
     */
    public record AnswerChange(String column, String expected, String before, String after) {}

    /** Of what the worker said: a line for each answer that differs. */
    static WorkedResult of(
            long id, String title, CaseRow row, String before, String after, String rules) {
        Change change =
                before.isEmpty() ? Change.BROKEN : after.isEmpty() ? Change.MENDED : Change.STILL;
        Map<String, String> earlier = answers(before);
        Map<String, String> later = answers(after);
        Set<String> columns = new LinkedHashSet<>(earlier.keySet());
        columns.addAll(later.keySet());
        List<AnswerChange> answers = new ArrayList<>();
        for (String column : columns) {
            String expected = row.cell(column);
            answers.add(
                    new AnswerChange(
                            column,
                            expected,
                            earlier.getOrDefault(column, expected),
                            later.getOrDefault(column, expected)));
        }
        return new WorkedResult(id, title, change, answers, rules);
    }

    private static Map<String, String> answers(String said) {
        Map<String, String> answers = new LinkedHashMap<>();
        said.lines()
                .forEach(
                        line -> {
                            String column = line.replaceFirst("=.*", "");
                            boolean known = column.startsWith("e_");
                            answers.put(
                                    known ? column : "",
                                    known ? line.substring(column.length() + 1) : line);
                        });
        return answers;
    }
}
