package org.yangguang.plan;

import java.util.List;

/** A task was cancelled; a number it had is kept. */
public record TaskCancelled(TaskId task, PlanId plan, String title, String reason)
        implements TaskAct {

    @Override
    public List<String> details() {
        return List.of(title, reason);
    }
}
