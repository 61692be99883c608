package org.yangguang.draw.ceremony;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.yangguang.plan.task.TaskView;

/**
 * The task as it stood when its draw was frozen; what becomes of the task later does not reach the draw.
 *
 * @param firstDay first day of the inspections; null for draws frozen before it was kept
 * @param quota how many projects are drawn
 */
@Embeddable
public record TaskAsFrozen(
        @Column(name = "task_id") long id,
        @Column(name = "task_number") String number,
        @Column(name = "task_title") String title,
        int year,
        @Column(name = "first_day") LocalDate firstDay,
        @Column(name = "last_day") LocalDate lastDay,
        int quota) {

    static TaskAsFrozen of(TaskView task) {
        return new TaskAsFrozen(
                task.id().value(),
                task.number(),
                task.title(),
                task.year(),
                task.from(),
                task.to(),
                task.quota());
    }
}
