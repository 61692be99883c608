package org.yangguang.dr1.draw;

import org.yangguang.dr1.file.ProofRejected;
import org.yangguang.dr1.frozen.DrawInput;
import org.yangguang.dr1.frozen.Plan;
import org.yangguang.dr1.frozen.Roster;
import org.yangguang.dr1.frozen.RosterFiles;

/** The draw: a pure function of what has been published (S11, S12, S13; DR1 section 3). */
public final class Dr1 {

    private Dr1() {}

    /**
     * Draws the objects, matches the inspectors and applies the events.
     *
     * @throws ProofRejected if anything is not exactly as the specification demands; there is no
     *     partial result
     */
    public static DrawOutcome draw(DrawInput input) {
        Plan plan = Plan.read(input.plan());
        return draw(plan, Roster.read(plan, input), input);
    }

    public static DrawOutcome draw(Plan plan, Roster roster, DrawInput input) {
        String planHash = plan.hash().of(input.plan());
        Seed seed = Seed.open(plan, planHash, input.publicValue(), input.reveals());
        return new Draw(plan, roster, seed)
                .run(planHash, seed, RosterFiles.readEvents(input.events()));
    }
}
