package org.yangguang.roster.tender;

import java.util.Map;
import java.util.Set;

/**
 * One row of tender data as it came in.
 *
 * @param dataset three digits; {@code title} its Chinese name
 * @param columns Chinese label to text, in the file's order; blank cells left out
 * @param unknown labels of columns that the standard does not name
 */
public record TenderRowView(
        String dataset, String title, Map<String, String> columns, Set<String> unknown) {}
