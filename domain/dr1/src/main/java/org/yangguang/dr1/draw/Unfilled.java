package org.yangguang.dr1.draw;

import java.util.List;

/**
 * The certificate that a seat could not be filled (DR1 3.6): these seats compete, only these
 * inspectors may serve them, and their caps are used up.
 *
 * @param seat number from 1
 * @param competing the seats reached by the search, this one first
 * @param inspectors those who may serve the competing seats, in the order of the search
 */
public record Unfilled(
        String object,
        int seat,
        SeatType type,
        Counts counts,
        List<CompetingSeat> competing,
        List<Exhausted> inspectors) {

    public Unfilled {
        competing = List.copyOf(competing);
        inspectors = List.copyOf(inspectors);
    }

    /** Why inspectors of the pool are not permitted, each ground counted on its own. */
    public record Counts(int eligible, int notLead, int noSkill, int recused) {}

    /** A seat that the same inspectors could serve. */
    public record CompetingSeat(String object, int seat) {}

    /** An inspector whose cap is used up. */
    public record Exhausted(String inspector, int cap) {}
}
