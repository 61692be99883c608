package org.yangguang.draw;

import java.util.List;
import org.yangguang.plan.TaskId;

/** T0: the plan of a draw was logged and made public. */
public record PlanPublished(DrawId draw, TaskId task, String number, String planHash)
        implements DrawAct {

    @Override
    public List<String> details() {
        return List.of(number, planHash);
    }
}
