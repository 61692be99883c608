package org.yangguang.draw;

import org.yangguang.plan.TaskId;

/** A leader refused a change, or the witness objected to it; the request stays visible. */
public record ChangeRefused(DrawId draw, TaskId task, String number, ChangeId change, String code)
        implements ChangeAct {

    static ChangeRefused of(Draw draw, Change change) {
        return new ChangeRefused(
                draw.id(), draw.task(), draw.number(), change.id(), change.claim().code());
    }
}
