package org.yangguang.draw;

import org.yangguang.plan.TaskId;

/** 未经抽取，经批准直接指派: a seat that the draw could not fill was given to somebody by name. */
public record AppointmentMade(
        DrawId draw, TaskId task, String number, ChangeId change, String code, String decidedBy)
        implements ChangeAct {

    static AppointmentMade of(Draw draw, Change change) {
        return new AppointmentMade(
                draw.id(),
                draw.task(),
                draw.number(),
                change.id(),
                change.claim().code(),
                change.decidedBy());
    }
}
