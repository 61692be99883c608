package org.yangguang.draw.dispatch;

import java.util.List;

/**
 * What an event did to one project.
 *
 * @param rank place in the fixed order of the draw, from 1
 */
public record ChangeEffect(
        Way way, String project, String projectName, int rank, List<Handover> seats) {

    public ChangeEffect {
        seats = List.copyOf(seats);
    }

    /** How the project is touched. */
    public enum Way {
        JOINED,
        WITHDRAWN,
        HANDED_OVER
    }

    /** Who had a seat before and who has it now; null = nobody. */
    public record Handover(int seat, String before, String after) {}
}
