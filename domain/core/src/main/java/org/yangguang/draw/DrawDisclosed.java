package org.yangguang.draw;

import java.util.List;
import org.yangguang.plan.TaskId;

/** T2: secrets and result are public, everybody can recompute. */
public record DrawDisclosed(DrawId draw, TaskId task, String number, String seed)
        implements DrawAct {

    @Override
    public List<String> details() {
        return List.of(number, seed);
    }
}
