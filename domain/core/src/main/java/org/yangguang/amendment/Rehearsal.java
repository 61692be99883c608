package org.yangguang.amendment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Asking the cases again under a draft: numbered, because a cancelled one may still be in its last batch. */
@Embeddable
class Rehearsal {

    @Enumerated(EnumType.STRING)
    @Column(name = "rehearsal")
    private RehearsalState state = RehearsalState.NONE;

    private int run;

    @Column(name = "rehearsed_at")
    private Instant frozenAt;

    private int total;
    private int done;

    void forget() {
        state = RehearsalState.NONE;
        total = 0;
        done = 0;
    }

    void begin(int cases, Instant now) {
        state = RehearsalState.RUNNING;
        run++;
        frozenAt = now;
        total = cases;
        done = 0;
    }

    void answered(int cases) {
        done += cases;
    }

    void end(RehearsalState how) {
        state = how;
    }

    void cancel() {
        if (isRunning()) {
            state = RehearsalState.CANCELLED;
        }
    }

    boolean isRunning() {
        return state == RehearsalState.RUNNING;
    }

    /** Whether this very one is under way. */
    boolean isRunning(int which) {
        return isRunning() && run == which;
    }

    RehearsalState state() {
        return state;
    }

    int run() {
        return run;
    }

    /** When its cases were frozen, or null. */
    Instant frozenAt() {
        return frozenAt;
    }

    int total() {
        return total;
    }

    int done() {
        return done;
    }
}
