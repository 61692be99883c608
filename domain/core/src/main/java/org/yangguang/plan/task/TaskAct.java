package org.yangguang.plan.task;

import java.util.List;
import org.yangguang.kernel.Act;
import org.yangguang.plan.yearplan.PlanId;

/** What all acts on a task have in common. */
public sealed interface TaskAct extends Act {

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

    /** A clerk drafted a task. */
    record TaskDrafted(TaskId task, PlanId plan, String title) implements TaskAct {}

    /** A clerk changed the draft of a task. */
    record TaskRevised(TaskId task, PlanId plan, String title) implements TaskAct {}

    /** A task went public with its number (S2). */
    record TaskPublished(TaskId task, PlanId plan, String title, String number) implements TaskAct {

        @Override
        public List<String> details() {
            return List.of(title, number);
        }

        @Override
        public Secrecy secrecy() {
            return Secrecy.OPEN;
        }
    }

    /** The projects of a task were drawn. */
    record TaskDrawn(TaskId task, PlanId plan, String title) implements TaskAct {}

    /** The draw of a task was void: it can be drawn again. */
    record TaskReopened(TaskId task, PlanId plan, String title) implements TaskAct {}

    /** A task was cancelled; a number it had is kept. */
    record TaskCancelled(TaskId task, PlanId plan, String title, String reason) implements TaskAct {

        @Override
        public List<String> details() {
            return List.of(title, reason);
        }
    }
}
