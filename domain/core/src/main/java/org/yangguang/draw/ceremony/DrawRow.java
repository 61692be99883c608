package org.yangguang.draw.ceremony;

import java.time.Instant;
import org.yangguang.dr1.frozen.Grade;
import org.yangguang.draw.DrawId;
import org.yangguang.plan.task.TaskId;

/** A draw in a list; times and grade are null until they are reached. */
public record DrawRow(
        DrawId id,
        String number,
        TaskId task,
        String taskNumber,
        String taskTitle,
        DrawStatus status,
        Instant frozenAt,
        Instant plannedAt,
        Instant drawnAt,
        Grade grade) {

    public static DrawRow of(Draw draw) {
        return new DrawRow(
                draw.id(),
                draw.number(),
                draw.task(),
                draw.ofTask().number(),
                draw.ofTask().title(),
                draw.status(),
                draw.frozenAt(),
                draw.plannedAt(),
                draw.drawnAt(),
                draw.grade());
    }
}
