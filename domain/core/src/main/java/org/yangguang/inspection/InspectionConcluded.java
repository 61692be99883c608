package org.yangguang.inspection;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.kernel.Act;
import org.yangguang.plan.TaskId;
import org.yangguang.roster.SubjectId;

/**
 * The inspection of one object ended, confirmed by at least two inspectors: K1 and K2 start here.
 *
 * @param clean nothing failed, nothing suspected: K3 will apply
 * @param team logins; the first leads and answers for the clocks
 */
public record InspectionConcluded(
        InspectionId inspection,
        TaskId task,
        SubjectId project,
        String projectName,
        LocalDate on,
        boolean clean,
        List<String> team)
        implements Act {

    @Override
    public List<Ref> about() {
        return List.of(
                Ref.of("inspection", inspection), Ref.of("task", task), Ref.subject(project));
    }

    @Override
    public List<String> details() {
        return List.of(projectName, on.toString());
    }

    @Override
    public Secrecy secrecy() {
        return Secrecy.SEALED;
    }
}
