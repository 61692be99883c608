package org.yangguang.draw;

import org.yangguang.dr1.Standing;

/**
 * 查我的项目: where one project stands in a draw.
 *
 * @param ground why it could not be drawn, null when it could
 * @param ticket null when it could not be drawn, or before disclosure
 * @param rank 0 then
 */
public record PublicStanding(
        String project,
        boolean eligible,
        String code,
        String ground,
        String ticket,
        int rank,
        String cutoff,
        boolean drawn) {

    static PublicStanding of(Standing standing) {
        String code = standing.object().exclusion().orElse(null);
        return standing.place()
                .map(
                        place ->
                                new PublicStanding(
                                        standing.object().id(),
                                        true,
                                        null,
                                        null,
                                        place.key(),
                                        place.rank(),
                                        place.stratum().cutoff().orElse(null),
                                        place.isDrawn()))
                .orElseGet(() -> undisclosed(standing.object().id(), code));
    }

    static PublicStanding undisclosed(String project, String code) {
        String ground = code == null ? null : Ground.sentence(code);
        return new PublicStanding(project, code == null, code, ground, null, 0, null, false);
    }
}
