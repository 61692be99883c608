package org.yangguang.plan;

import org.yangguang.kernel.RuleBroken;

/** Only a published task is drawn. */
public class TaskNotPublished extends RuleBroken {
    TaskNotPublished(String title) {
        super(title);
    }
}
