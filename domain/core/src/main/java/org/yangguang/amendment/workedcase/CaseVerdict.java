package org.yangguang.amendment.workedcase;

import java.util.List;

/**
 * One answer of the rules to a worked case, beside the expected one.
 *
 * @param column name of the column, {@code e_severity}
 * @param rules number and sentence of each rule behind the answer
 */
public record CaseVerdict(
        String column, String expected, String got, boolean differs, List<String> rules) {}
