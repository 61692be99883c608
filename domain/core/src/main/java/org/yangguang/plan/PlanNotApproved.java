package org.yangguang.plan;

import org.yangguang.kernel.RuleBroken;

/** Only an approved plan goes public. */
public class PlanNotApproved extends RuleBroken {
    PlanNotApproved(String title) {
        super(title);
    }
}
