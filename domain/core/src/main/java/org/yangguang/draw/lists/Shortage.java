package org.yangguang.draw.lists;

import java.util.List;
import org.yangguang.dr1.draw.SeatType;

/**
 * 缺口: why a seat finds nobody.
 *
 * @param teams lawful teams that the project has all the same
 * @param people in the roster of the draw
 * @param counts how many are kept away by what, each bar counted on its own, without those that keep nobody
 */
public record Shortage(SeatType type, long teams, int people, List<Count> counts) {

    public Shortage {
        counts = List.copyOf(counts);
    }

    /** What keeps an inspector from a seat. */
    public enum Bar {
        CERTIFICATE,
        ON_LEAVE,
        UNTRAINED,
        NO_ACCOUNT,
        LEFT,
        RECUSED,
        NOT_LEAD,
        NO_SKILL,
        /** Sits on the same team already; events move nobody. */
        SEATED
    }

    /**
     * One bar.
     *
     * @param binding whether it alone keeps somebody away: without it the seat could be filled
     */
    public record Count(Bar bar, int people, boolean binding) {}
}
