package org.yangguang.draw;

import java.util.List;
import org.yangguang.plan.TaskId;

/** A party sealed its secret; only the commitment is known. */
public record CommitmentSealed(DrawId draw, TaskId task, String number, String commitment)
        implements DrawAct {

    @Override
    public List<String> details() {
        return List.of(number, commitment);
    }
}
