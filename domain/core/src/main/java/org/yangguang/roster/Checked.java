package org.yangguang.roster;

import jakarta.json.JsonObject;
import java.util.List;

/**
 * What came of one row.
 *
 * @param target what is written when the row is accepted; empty when it is refused
 */
record Checked(JsonObject target, List<Fault> faults) {

    boolean isGood() {
        return faults.stream().noneMatch(f -> f.reason().refuses());
    }
}
