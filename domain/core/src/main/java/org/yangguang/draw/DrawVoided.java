package org.yangguang.draw;

import java.util.List;
import org.yangguang.plan.TaskId;

/** 作废 after T0: the plan stays public with the reason (DR1 4.4). */
public record DrawVoided(
        DrawId draw,
        TaskId task,
        String number,
        ChangeId change,
        String code,
        String reason,
        String decidedBy)
        implements ChangeAct {

    static DrawVoided of(Draw draw, Change change) {
        return new DrawVoided(
                draw.id(),
                draw.task(),
                draw.number(),
                change.id(),
                change.claim().code(),
                change.claim().reason(),
                change.decidedBy());
    }

    @Override
    public List<String> details() {
        return List.of(number, code, reason);
    }
}
