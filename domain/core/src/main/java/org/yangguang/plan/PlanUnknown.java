package org.yangguang.plan;

import org.yangguang.kernel.Unknown;

/** There is no such plan. */
public class PlanUnknown extends Unknown {
    PlanUnknown(String id) {
        super(id);
    }
}
