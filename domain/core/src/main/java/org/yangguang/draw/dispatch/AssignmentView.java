package org.yangguang.draw.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.yangguang.draw.AssignmentId;
import org.yangguang.draw.DrawId;
import org.yangguang.plan.task.TaskId;
import org.yangguang.roster.subject.SubjectId;

/**
 * One drawn project, dispatched to its team (S13); seen by the team only until publication (S15).
 *
 * @param joined event by which the project joined; 0 = drawn in the draw itself
 * @param appointed seats filled 未经抽取，经批准直接指派
 */
public record AssignmentView(
        AssignmentId id,
        DrawId draw,
        TaskId task,
        String taskTitle,
        SubjectId project,
        String projectName,
        int joined,
        List<Seat> team,
        Set<Integer> appointed) {

    public AssignmentView {
        team = List.copyOf(team);
        appointed = Set.copyOf(appointed);
    }

    public boolean allAcknowledged() {
        return team.stream().allMatch(seat -> seat.acknowledgedAt() != null);
    }

    /** A team member: seat 1 leads. {@code acknowledgedAt} is null until the person confirmed receipt. */
    public record Seat(
            int number,
            String inspectorCode,
            String login,
            String name,
            String certificate,
            Instant acknowledgedAt) {}
}
