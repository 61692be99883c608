package org.yangguang.draw.openness;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Keeps a few answers that are dear to make, each under the state that decides it, so that a visitor's request costs
 * nothing while nothing changes. Whoever asks for one that is not kept has it made.
 */
final class Shelf<S, T> {

    static final int PLACES = 16;

    private final Map<S, T> kept = new ConcurrentHashMap<>();

    T of(S state, Supplier<T> work) {
        if (kept.size() >= PLACES && !kept.containsKey(state)) {
            kept.clear();
        }
        return kept.computeIfAbsent(state, asked -> work.get());
    }
}
