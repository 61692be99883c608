package org.yangguang.plan;

import org.yangguang.kernel.RuleBroken;

/** A task uses published items only (国办发〔2024〕54号); on its first day there is none. */
public class NothingPublishedToCheck extends RuleBroken {
    NothingPublishedToCheck(String day) {
        super(day);
    }
}
