package org.yangguang.plan;

import org.yangguang.kernel.RuleBroken;

/** Only a drawn task is opened again. */
public class TaskNotDrawn extends RuleBroken {
    TaskNotDrawn(String title) {
        super(title);
    }
}
