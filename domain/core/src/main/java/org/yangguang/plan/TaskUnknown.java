package org.yangguang.plan;

import org.yangguang.kernel.RuleBroken;

/** There is no such task. */
public class TaskUnknown extends RuleBroken {
    TaskUnknown(String id) {
        super(id);
    }
}
