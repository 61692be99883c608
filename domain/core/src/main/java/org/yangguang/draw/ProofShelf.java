package org.yangguang.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Keeps what draws come to, so that a draw is recomputed when it or the log changes and not at each request of a
 * visitor. Only a few are kept; whoever asks for another has it computed.
 */
@ApplicationScoped
class ProofShelf {

    static final int PLACES = 16;

    private final Map<State, Recomputed> kept = new ConcurrentHashMap<>();

    /** What decides the answer; anything that is sealed or logged changes it. */
    record State(
            DrawId draw, DrawStatus status, String publicValue, String resultHash, String logHead) {

        static State of(Draw draw, String logHead) {
            return new State(
                    draw.id(), draw.status(), draw.publicValue(), draw.resultHash(), logHead);
        }
    }

    Recomputed of(State state, Supplier<Recomputed> work) {
        if (kept.size() >= PLACES && !kept.containsKey(state)) {
            kept.clear();
        }
        return kept.computeIfAbsent(state, asked -> work.get());
    }
}
