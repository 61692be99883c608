package org.yangguang.draw;

import java.util.List;
import org.yangguang.plan.TaskId;

/** An event of DR1 3.7 was logged; what all events come to is told by its hash only (S15). */
public record EventTookEffect(
        DrawId draw,
        TaskId task,
        String number,
        ChangeId change,
        String code,
        int event,
        String finalHash,
        String decidedBy)
        implements ChangeAct {

    static EventTookEffect of(Draw draw, Change change, EventLine line) {
        return new EventTookEffect(
                draw.id(),
                draw.task(),
                draw.number(),
                change.id(),
                change.claim().code(),
                line.number(),
                line.finalHash(),
                change.decidedBy());
    }

    @Override
    public List<String> details() {
        return List.of(number, code, String.valueOf(event), finalHash);
    }
}
