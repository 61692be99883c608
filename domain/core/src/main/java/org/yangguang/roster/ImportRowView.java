package org.yangguang.roster;

import java.util.List;
import java.util.Map;

/** One row of an import: where it stands in the file, its cells by heading, what is wrong with it. */
public record ImportRowView(
        String part, int line, boolean good, Map<String, String> cells, List<Fault> faults) {}
