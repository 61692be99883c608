package org.yangguang.draw;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.kernel.Act;

/**
 * A project joined or its team changed after the draw; whoever holds a copy of the team takes the new one.
 *
 * @param assignment with the team as it is now
 * @param concerned logins of who is on the team and who just left it
 */
public record TeamChanged(
        AssignmentView assignment, String code, List<String> concerned, String decidedBy)
        implements Act {

    static TeamChanged by(Change change, Assignment changed, int event) {
        return new TeamChanged(
                changed.view(),
                change.claim().code(),
                changed.team().concerned(event),
                change.decidedBy());
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
