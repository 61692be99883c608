package org.yangguang.draw.openness;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yangguang.dr1.draw.DrawOutcome;
import org.yangguang.dr1.frozen.DrawObject;
import org.yangguang.dr1.standing.Standings;

/**
 * What the sealed files of a draw come to.
 *
 * @param objects of the frozen list, by id
 * @param opened empty before disclosure: nobody may ask for the result then
 */
record Recomputed(List<Check> checks, Map<String, DrawObject> objects, Optional<Opened> opened) {

    /** @param choices lawful teams of every project that could be drawn */
    record Opened(DrawOutcome outcome, Standings standings, Map<String, Long> choices) {}
}
