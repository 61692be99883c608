package org.yangguang.dr1.draw;

import java.util.List;
import java.util.Optional;
import org.yangguang.dr1.frozen.Plan;

/**
 * What a draw comes to.
 *
 * @param planHash H of the bytes of plan.txt
 * @param strata in the order of the quota
 * @param pool ids of the inspectors who took part, ascending
 * @param result result.txt
 * @param unfilled the seats that stayed empty in the draw itself, with the reason
 * @param afterEvents final.txt; empty if there were no events
 */
public record DrawOutcome(
        Plan plan,
        String planHash,
        Seed seed,
        List<StratumDraw> strata,
        List<String> pool,
        Result result,
        List<Unfilled> unfilled,
        Optional<FinalResult> afterEvents) {

    public DrawOutcome {
        strata = List.copyOf(strata);
        pool = List.copyOf(pool);
        unfilled = List.copyOf(unfilled);
    }
}
