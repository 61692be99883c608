package org.yangguang.amendment.rehearsal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Asking the cases again under a draft: numbered, because a cancelled one may still be in its last batch. */
@Embeddable
public class Rehearsal {

    @Enumerated(EnumType.STRING)
    @Column(name = "rehearsal")
    private RehearsalState state = RehearsalState.NONE;

    private int run;

    @Column(name = "rehearsed_at")
    private Instant frozenAt;

    private int total;
    private int done;

    public void forget() {
        state = RehearsalState.NONE;
        total = 0;
        done = 0;
    }

    public void begin(int cases, Instant now) {
        state = RehearsalState.RUNNING;
        run++;
        frozenAt = now;
        total = cases;
        done = 0;
    }

    public void answered(int cases) {
        done += cases;
    }

    public void end(RehearsalState how) {
        state = how;
    }

    public void cancel() {
        if (isRunning()) {
            state = RehearsalState.CANCELLED;
        }
    }

    public boolean isRunning() {
        return state == RehearsalState.RUNNING;
    }

    /** Whether this very one is under way. */
    public boolean isRunning(int which) {
        return isRunning() && run == which;
    }

    public RehearsalState state() {
        return state;
    }

    public int run() {
        return run;
    }

    /** When its cases were frozen, or null. */
    public Instant frozenAt() {
        return frozenAt;
    }

    public int total() {
        return total;
    }

    public int done() {
        return done;
    }
}
