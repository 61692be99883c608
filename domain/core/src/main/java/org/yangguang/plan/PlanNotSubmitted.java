package org.yangguang.plan;

import org.yangguang.kernel.RuleBroken;

/** Only a submitted plan is approved or sent back. */
public class PlanNotSubmitted extends RuleBroken {
    PlanNotSubmitted(String title) {
        super(title);
    }
}
