package org.yangguang.draw;

import java.util.List;
import java.util.stream.Stream;
import org.yangguang.kernel.Act;
import org.yangguang.plan.TaskId;
import org.yangguang.roster.SubjectId;

/**
 * A project is not to be inspected any more: it went out, or its draw was void.
 *
 * @param concerned logins of who was on the team
 */
public record AssignmentWithdrawn(
        AssignmentId assignment,
        TaskId task,
        SubjectId project,
        String projectName,
        String code,
        List<String> concerned,
        String decidedBy)
        implements Act {

    static AssignmentWithdrawn by(Change change, Assignment withdrawn, int event) {
        return new AssignmentWithdrawn(
                withdrawn.id(),
                withdrawn.task(),
                withdrawn.project(),
                withdrawn.projectName(),
                change.claim().code(),
                withdrawn.team().concerned(event),
                change.decidedBy());
    }

    @Override
    public List<Ref> about() {
        return Stream.concat(
                        Stream.of(
                                Ref.of("task", task),
                                Ref.of("assignment", assignment),
                                Ref.subject(project)),
                        concerned.stream().map(Ref::person))
                .toList();
    }

    @Override
    public List<String> details() {
        return List.of(projectName, code);
    }

    @Override
    public Secrecy secrecy() {
        return Secrecy.SEALED;
    }
}
