package org.yangguang.draw;

import java.util.List;
import org.yangguang.plan.TaskId;

/** Frozen by mistake, discarded before the plan was published; the number stays. */
public record DrawDiscarded(DrawId draw, TaskId task, String number, String reason)
        implements DrawAct {

    @Override
    public List<String> details() {
        return List.of(number, reason);
    }
}
