package org.yangguang.draw;

import java.util.List;
import org.yangguang.plan.TaskId;

/** T1: drawn and matched; only the hash of the result is told (S11–S13, S15). */
public record DrawSealed(DrawId draw, TaskId task, String number, String resultHash)
        implements DrawAct {

    @Override
    public List<String> details() {
        return List.of(number, resultHash);
    }
}
