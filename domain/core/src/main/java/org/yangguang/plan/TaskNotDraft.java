package org.yangguang.plan;

import org.yangguang.kernel.RuleBroken;

/** A task that was published or cancelled keeps its text. */
public class TaskNotDraft extends RuleBroken {
    TaskNotDraft(String title) {
        super(title);
    }
}
