package org.yangguang.plan;

import java.util.List;
import org.yangguang.kernel.Act;

/** What all acts on a task have in common. */
interface TaskAct extends Act {

    TaskId task();

    PlanId plan();

    String title();

    @Override
    default List<Ref> about() {
        return List.of(Ref.of("task", task()), Ref.of("plan", plan()));
    }

    @Override
    default List<String> details() {
        return List.of(title());
    }
}
