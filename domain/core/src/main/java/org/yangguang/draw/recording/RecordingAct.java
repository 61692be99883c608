package org.yangguang.draw.recording;

import java.util.List;
import org.yangguang.draw.ActOnDraw;
import org.yangguang.draw.DrawId;
import org.yangguang.plan.task.TaskId;

/** What is put to a draw. */
public sealed interface RecordingAct extends ActOnDraw {

    /** A photo or recording was put to a draw. */
    record RecordingAdded(DrawId draw, TaskId task, String number, String fileName, String sha256)
            implements RecordingAct {

        @Override
        public List<String> details() {
            return List.of(number, fileName, sha256);
        }
    }
}
