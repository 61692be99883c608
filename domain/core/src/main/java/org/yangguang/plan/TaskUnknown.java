package org.yangguang.plan;

import org.yangguang.kernel.Unknown;

/** There is no such task. */
public class TaskUnknown extends Unknown {
    TaskUnknown(String id) {
        super(id);
    }
}
