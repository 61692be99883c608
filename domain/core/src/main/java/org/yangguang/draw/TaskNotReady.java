package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** Only a published task that has not been drawn is drawn. */
public final class TaskNotReady extends RuleBroken {

    private static final long serialVersionUID = 1L;

    TaskNotReady(String task) {
        super(task);
    }
}
