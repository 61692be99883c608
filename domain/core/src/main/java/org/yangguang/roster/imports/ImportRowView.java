package org.yangguang.roster.imports;

import java.util.List;
import java.util.Map;
import org.yangguang.roster.rows.Fault;

/** One row of an import: where it stands in the file, its cells by heading, what is wrong with it. */
public record ImportRowView(
        String part, int line, boolean good, Map<String, String> cells, List<Fault> faults) {}
