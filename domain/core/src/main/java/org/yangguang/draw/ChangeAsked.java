package org.yangguang.draw;

import org.yangguang.plan.TaskId;

/** Somebody asked for a change after the plan was public. */
public record ChangeAsked(DrawId draw, TaskId task, String number, ChangeId change, String code)
        implements ChangeAct {

    static ChangeAsked of(Draw draw, Change change) {
        return new ChangeAsked(
                draw.id(), draw.task(), draw.number(), change.id(), change.claim().code());
    }
}
