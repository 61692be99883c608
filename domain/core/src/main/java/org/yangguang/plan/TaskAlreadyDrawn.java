package org.yangguang.plan;

import org.yangguang.kernel.RuleBroken;

/** A drawn task is not cancelled any more. */
public class TaskAlreadyDrawn extends RuleBroken {
    TaskAlreadyDrawn(String title) {
        super(title);
    }
}
