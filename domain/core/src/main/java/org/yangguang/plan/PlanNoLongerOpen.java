package org.yangguang.plan;

import org.yangguang.kernel.RuleBroken;

/** A submitted, approved or published plan keeps its text. */
public class PlanNoLongerOpen extends RuleBroken {
    PlanNoLongerOpen(String title) {
        super(title);
    }
}
