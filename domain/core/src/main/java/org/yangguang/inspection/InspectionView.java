package org.yangguang.inspection;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.draw.AssignmentId;
import org.yangguang.draw.dispatch.AssignmentView;
import org.yangguang.plan.task.TaskId;
import org.yangguang.roster.subject.PartyView;
import org.yangguang.roster.subject.SubjectId;

/**
 * An inspection as it stands.
 *
 * @param assignment the drawn assignment that it carries out
 * @param concludedOn last day of the inspection of this object, or null
 * @param reportedOn day of the report, or null
 * @param recordSign SIGNED, REFUSED_NOTED, or null while the site record is open
 */
public record InspectionView(
        InspectionId id,
        AssignmentId assignment,
        TaskId task,
        String taskTitle,
        SubjectId project,
        String projectName,
        List<PartyView> parties,
        List<AssignmentView.Seat> team,
        InspectionStatus status,
        String noticeNumber,
        String reportNumber,
        LocalDate concludedOn,
        LocalDate reportedOn,
        String recordSign,
        List<FindingView> findings) {

    /** True when nothing failed and nothing is suspected (未发现问题). */
    public boolean clean() {
        return findings.stream().noneMatch(FindingView::isProblem);
    }

    /** True when every line of the checklist has an answer. */
    public boolean isChecked() {
        return !findings.isEmpty() && findings.stream().allMatch(f -> f.status() != null);
    }
}
