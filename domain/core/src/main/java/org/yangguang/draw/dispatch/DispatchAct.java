package org.yangguang.draw.dispatch;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.draw.AssignmentId;
import org.yangguang.kernel.Act;
import org.yangguang.plan.task.TaskId;
import org.yangguang.roster.subject.SubjectId;

/** The story of a dispatched task (S13). */
public sealed interface DispatchAct extends Act {

    /** A drawn inspector confirmed receipt of the task (S13). */
    record AssignmentAcknowledged(
            AssignmentId assignment, TaskId task, SubjectId project, String login)
            implements DispatchAct {

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

    /**
     * A project joined or its team changed after the draw; whoever holds a copy of the team takes the new one.
     *
     * @param assignment with the team as it is now
     * @param concerned logins of who is on the team and who just left it
     */
    record TeamChanged(
            AssignmentView assignment, String code, List<String> concerned, String decidedBy)
            implements DispatchAct {

        public static TeamChanged of(Assignment changed, int event, String code, String decidedBy) {
            return new TeamChanged(
                    changed.view(), code, changed.team().concerned(event), decidedBy);
        }

        @Override
        public List<Ref> about() {
            return Stream.concat(
                            Stream.of(
                                    Ref.of("task", assignment.task()),
                                    Ref.of("assignment", assignment.id()),
                                    Ref.subject(assignment.project())),
                            concerned.stream().map(Ref::person))
                    .toList();
        }

        @Override
        public List<String> details() {
            String team =
                    assignment.team().stream()
                            .map(AssignmentView.Seat::name)
                            .collect(Collectors.joining("、"));
            return List.of(assignment.projectName(), code, team);
        }

        @Override
        public Secrecy secrecy() {
            return Secrecy.SEALED;
        }
    }

    /**
     * A project is not to be inspected any more: it went out, or its draw was void.
     *
     * @param concerned logins of who was on the team
     */
    record AssignmentWithdrawn(
            AssignmentId assignment,
            TaskId task,
            SubjectId project,
            String projectName,
            String code,
            List<String> concerned,
            String decidedBy)
            implements DispatchAct {

        public static AssignmentWithdrawn of(
                Assignment withdrawn, int event, String code, String decidedBy) {
            return new AssignmentWithdrawn(
                    withdrawn.id(),
                    withdrawn.task(),
                    withdrawn.project(),
                    withdrawn.projectName(),
                    code,
                    withdrawn.team().concerned(event),
                    decidedBy);
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
}
