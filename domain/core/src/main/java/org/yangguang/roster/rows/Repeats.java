package org.yangguang.roster.rows;

import java.util.HashMap;
import java.util.Map;

/** Keys seen so far in a file; the first row with a key counts, later ones are told its line. */
public final class Repeats {

    private final Map<String, Integer> lines = new HashMap<>();

    /** Notes the key of a row, or refuses the row. */
    public void note(LineReader reader, String column, String key, int line, FaultReason reason) {
        Integer first = key.isEmpty() ? null : lines.putIfAbsent(key, line);
        if (first != null) {
            reader.refuse(column, reason, String.valueOf(first));
        }
    }
}
