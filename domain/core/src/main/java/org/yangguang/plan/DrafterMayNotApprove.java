package org.yangguang.plan;

import org.yangguang.kernel.RuleBroken;

/** Four eyes: whoever drafted a plan does not approve it. */
public class DrafterMayNotApprove extends RuleBroken {
    DrafterMayNotApprove(String title) {
        super(title);
    }
}
