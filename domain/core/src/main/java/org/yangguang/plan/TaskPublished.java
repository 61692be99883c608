package org.yangguang.plan;

import java.util.List;

/** A task went public with its number (S2). */
public record TaskPublished(TaskId task, PlanId plan, String title, String number)
        implements TaskAct {

    @Override
    public List<String> details() {
        return List.of(title, number);
    }

    @Override
    public Secrecy secrecy() {
        return Secrecy.OPEN;
    }
}
