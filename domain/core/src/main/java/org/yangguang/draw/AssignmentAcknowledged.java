package org.yangguang.draw;

import java.util.List;
import org.yangguang.kernel.Act;
import org.yangguang.plan.TaskId;
import org.yangguang.roster.SubjectId;

/** A drawn inspector confirmed receipt of the task (S13). */
public record AssignmentAcknowledged(
        AssignmentId assignment, TaskId task, SubjectId project, String login) implements Act {

    @Override
    public List<Ref> about() {
        return List.of(
                Ref.of("task", task),
                Ref.of("assignment", assignment),
                Ref.subject(project),
                Ref.person(login));
    }

    @Override
    public List<String> details() {
        return List.of(project.value());
    }

    @Override
    public Secrecy secrecy() {
        return Secrecy.SEALED;
    }
}
