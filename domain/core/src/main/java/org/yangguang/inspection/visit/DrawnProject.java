package org.yangguang.inspection.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.yangguang.draw.dispatch.AssignmentView;

/** What an inspection carries out: the assignment, with its task and its project as they were drawn. */
@Embeddable
record DrawnProject(
        @Column(name = "assignment_id") long assignmentId,
        @Column(name = "task_id") long taskId,
        @Column(name = "task_title") String taskTitle,
        @Column(name = "project_id") String projectId,
        @Column(name = "project_name") String projectName) {

    static DrawnProject of(AssignmentView drawn) {
        return new DrawnProject(
                drawn.id().value(),
                drawn.task().value(),
                drawn.taskTitle(),
                drawn.project().value(),
                drawn.projectName());
    }
}
