package org.yangguang.draw;

import java.util.List;
import org.yangguang.dr1.SeatType;
import org.yangguang.dr1.Unfilled;

/**
 * 派发 in numbers only: who was drawn for what stays with the drawn (S15).
 *
 * @param unfilled why seats stayed empty, counts only
 */
public record Dispatch(
        int projects, int seats, int acknowledged, int concluded, List<EmptySeat> unfilled) {

    public Dispatch {
        unfilled = List.copyOf(unfilled);
    }

    public boolean isAllAcknowledged() {
        return seats > 0 && seats == acknowledged;
    }

    public boolean isAllConcluded() {
        return projects > 0 && projects == concluded;
    }

    /** One empty seat: of how many people how many were out, each ground counted on its own. */
    public record EmptySeat(SeatType type, int people, int notLead, int noSkill, int recused) {

        static EmptySeat of(Unfilled unfilled) {
            Unfilled.Counts counts = unfilled.counts();
            return new EmptySeat(
                    unfilled.type(),
                    counts.eligible(),
                    counts.notLead(),
                    counts.noSkill(),
                    counts.recused());
        }
    }
}
