package org.yangguang.plan;

import org.yangguang.kernel.RuleBroken;

/** At least one is drawn, and no more than there are. */
public class SampleNotPossible extends RuleBroken {

    SampleNotPossible(int population, int drawn) {
        super(population, drawn);
    }
}
