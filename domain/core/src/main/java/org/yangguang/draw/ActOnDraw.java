package org.yangguang.draw;

import java.util.List;
import org.yangguang.kernel.Act;
import org.yangguang.plan.task.TaskId;

/** What all acts on a draw have in common; none of them names a drawn project or inspector (S15). */
public interface ActOnDraw extends Act {

    DrawId draw();

    TaskId task();

    String number();

    @Override
    default List<Ref> about() {
        return List.of(Ref.of("task", task()), Ref.of("draw", draw()));
    }

    @Override
    default List<String> details() {
        return List.of(number());
    }
}
