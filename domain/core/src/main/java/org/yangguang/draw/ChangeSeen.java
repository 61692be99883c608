package org.yangguang.draw;

import org.yangguang.plan.TaskId;

/** Somebody looked at whom a change concerns (S15: view log). */
public record ChangeSeen(DrawId draw, TaskId task, String number, ChangeId change, String code)
        implements ChangeAct {

    static ChangeSeen of(Draw draw, Change change) {
        return new ChangeSeen(
                draw.id(), draw.task(), draw.number(), change.id(), change.claim().code());
    }
}
