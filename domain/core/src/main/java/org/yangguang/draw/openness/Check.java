package org.yangguang.draw.openness;

import java.util.List;

/**
 * One of the ticks of the proof page (DR1 7.3) with the bytes behind it.
 *
 * @param bytes label-free lines: what was published and what it was compared with
 */
public record Check(Kind kind, State state, List<String> bytes) {

    public Check {
        bytes = List.copyOf(bytes);
    }

    /** What is checked. */
    public enum Kind {
        ROSTER,
        PROMISES,
        NUMBER,
        RECOMPUTED,
        /** Of a void draw only: the log bears the void out. */
        VOIDED
    }

    /** Whether it holds, or its time has not come. */
    public enum State {
        PENDING,
        HOLDS,
        FAILS
    }
}
