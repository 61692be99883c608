package org.yangguang.dr1.draw;

import java.util.List;

/**
 * The state after all events (DR1 3.7).
 *
 * @param result final.txt with every object ever drawn
 * @param emptySeats every seat that is empty now, wherever it comes from, in processing order
 */
public record FinalResult(Result result, List<EmptySeat> emptySeats) {

    public FinalResult {
        emptySeats = List.copyOf(emptySeats);
    }

    /** A seat that nobody holds; number from 1. */
    public record EmptySeat(String object, int seat, SeatType type) {}
}
