package org.yangguang.draw.openness;

import java.util.List;
import org.yangguang.dr1.draw.DrawnLine;
import org.yangguang.dr1.draw.LineStatus;
import org.yangguang.dr1.standing.Standing;

/**
 * 查我的项目: where one project stands in a draw.
 *
 * @param code why it could not be drawn, null when it could
 * @param ticket null when it could not be drawn, or before disclosure
 * @param rank 0 then
 * @param seed of the draw, null before disclosure
 * @param status how it came in or went out; null when it was never drawn, or before disclosure
 */
public record PublicStanding(
        String project,
        boolean eligible,
        String code,
        String ticket,
        int rank,
        String cutoff,
        String seed,
        LineStatus status) {

    /** Whether it is to be inspected; events may have brought it in or taken it out. */
    public boolean isIn() {
        return status != null && !status.isOut();
    }

    /** The key of the sentence that says how it went. */
    public String getState() {
        if (!eligible) {
            return "excluded";
        }
        if (ticket == null) {
            return "waiting";
        }
        if (status == null) {
            return "notDrawn";
        }
        return isIn() ? "drawn" : "out";
    }

    /** What anybody pastes into a shell to get the ticket again. */
    public String command() {
        return "printf '%s' '" + seed + "|obj|" + project + "' | sha256sum";
    }

    /** @param lines of final.txt, or of result.txt when nothing happened */
    static PublicStanding of(Standing standing, List<DrawnLine> lines, String seed) {
        String code = standing.object().exclusion().orElse(null);
        LineStatus status =
                lines.stream()
                        .filter(line -> line.object().equals(standing.object().id()))
                        .map(DrawnLine::status)
                        .findFirst()
                        .orElse(null);
        return standing.place()
                .map(
                        place ->
                                new PublicStanding(
                                        standing.object().id(),
                                        true,
                                        null,
                                        place.key(),
                                        place.rank(),
                                        place.stratum().cutoff().orElse(null),
                                        seed,
                                        status))
                .orElseGet(() -> undisclosed(standing.object().id(), code));
    }

    static PublicStanding undisclosed(String project, String code) {
        return new PublicStanding(project, code == null, code, null, 0, null, null, null);
    }
}
