package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** One live draw for a task: nobody prepares several and keeps the one that suits. */
public final class TaskAlreadyInDraw extends RuleBroken {

    private static final long serialVersionUID = 1L;

    TaskAlreadyInDraw(String number) {
        super(number);
    }
}
