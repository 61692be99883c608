package org.yangguang.draw;

import org.yangguang.plan.TaskId;

/** A leader decided for a change; it waits for the witness unless it is an appointment. */
public record ChangeApproved(DrawId draw, TaskId task, String number, ChangeId change, String code)
        implements ChangeAct {

    static ChangeApproved of(Draw draw, Change change) {
        return new ChangeApproved(
                draw.id(), draw.task(), draw.number(), change.id(), change.claim().code());
    }
}
