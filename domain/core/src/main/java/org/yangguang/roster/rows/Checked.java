package org.yangguang.roster.rows;

import jakarta.json.JsonObject;
import java.util.List;

/**
 * What came of one row.
 *
 * @param target what is written when the row is accepted; empty when it is refused
 */
public record Checked(JsonObject target, List<Fault> faults) {

    public boolean isGood() {
        return faults.stream().noneMatch(f -> f.reason().refuses());
    }
}
