package org.yangguang.plan;

import org.yangguang.kernel.RuleBroken;

/** A task rests on a published plan. */
public class PlanNotPublished extends RuleBroken {
    PlanNotPublished(String title) {
        super(title);
    }
}
