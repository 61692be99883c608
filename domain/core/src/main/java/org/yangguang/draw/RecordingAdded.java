package org.yangguang.draw;

import java.util.List;
import org.yangguang.plan.TaskId;

/** A photo or recording was put to a draw. */
public record RecordingAdded(
        DrawId draw, TaskId task, String number, String fileName, String sha256)
        implements DrawAct {

    @Override
    public List<String> details() {
        return List.of(number, fileName, sha256);
    }
}
