package org.yangguang.rules.check;

import org.yangguang.rules.check.MachineFinding.Status;

/** Answers that need no sum; called from rule files. */
public final class PlainDemand {

    private final Demand demand;

    PlainDemand(Demand demand) {
        this.demand = demand;
    }

    public MachineFinding pass(String sentence) {
        return says(Status.PASS, sentence);
    }

    public MachineFinding fail(String sentence) {
        return says(Status.FAIL, sentence);
    }

    public MachineFinding suspect(String sentence) {
        return says(Status.SUSPECT, sentence);
    }

    public MachineFinding notApplicable(String sentence) {
        return says(Status.NA, sentence);
    }

    /** Not to be decided by the machine; names what it lacks. */
    public MachineFinding undecided(String missing) {
        return demand.undecided(missing);
    }

    private MachineFinding says(Status status, String sentence) {
        return demand.of(status, demand.words().fill(sentence), status == Status.SUSPECT);
    }
}
