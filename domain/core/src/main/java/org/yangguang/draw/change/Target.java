package org.yangguang.draw.change;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.yangguang.draw.AssignmentId;

/**
 * Whom or what a change concerns; what its kind does not need is null.
 *
 * @param project id as in objects.txt
 * @param inspector staff number
 * @param more how many projects join, 1…999
 * @param assignmentId with {@code seat}: the empty seat of an appointment
 */
@Embeddable
public record Target(
        String project,
        String inspector,
        Integer more,
        @Column(name = "assignment_id") Long assignmentId,
        Integer seat) {

    static final Target WHOLE_DRAW = new Target(null, null, null, null, null);

    public static Target wholeDraw() {
        return WHOLE_DRAW;
    }

    AssignmentId assignment() {
        return new AssignmentId(assignmentId);
    }

    public static Target project(String project) {
        return new Target(project, null, null, null, null);
    }

    public static Target inspector(String inspector) {
        return new Target(null, inspector, null, null, null);
    }

    public static Target pair(String project, String inspector) {
        return new Target(project, inspector, null, null, null);
    }

    public static Target more(int projects) {
        return new Target(null, null, projects, null, null);
    }

    public static Target seat(AssignmentId assignment, int seat, String inspector) {
        return new Target(null, inspector, null, assignment.value(), seat);
    }
}
