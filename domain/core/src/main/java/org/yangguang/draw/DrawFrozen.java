package org.yangguang.draw;

import java.util.List;
import org.yangguang.plan.TaskId;

/** The rosters of a task were frozen for a draw. */
public record DrawFrozen(DrawId draw, TaskId task, String number, String source)
        implements DrawAct {

    @Override
    public List<String> details() {
        return List.of(number, source);
    }
}
