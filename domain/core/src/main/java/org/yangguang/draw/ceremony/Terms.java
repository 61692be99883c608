package org.yangguang.draw.ceremony;

import java.time.Instant;
import java.time.LocalDate;

/**
 * By what a draw is made.
 *
 * @param source such as {@code kl8:2026060}, or {@code none}
 * @param quota projects to be drawn
 * @param teamSize inspectors for one project
 * @param lastDay last day of the inspections; the result may be disclosed after it
 * @param earliest when the public number may be handed in, null before T0
 */
public record Terms(
        String source,
        SourceKind kind,
        int quota,
        int teamSize,
        LocalDate lastDay,
        Instant earliest) {

    public static Terms of(Draw draw, Instant earliest) {
        return new Terms(
                draw.source(),
                SourceKind.of(draw.source()),
                draw.ofTask().quota(),
                draw.teamSize(),
                draw.ofTask().lastDay(),
                earliest);
    }
}
