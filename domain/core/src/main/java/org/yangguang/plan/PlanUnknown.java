package org.yangguang.plan;

import org.yangguang.kernel.RuleBroken;

/** There is no such plan. */
public class PlanUnknown extends RuleBroken {
    PlanUnknown(String id) {
        super(id);
    }
}
