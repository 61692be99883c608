package org.yangguang.publicity;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.inspection.InspectionId;
import org.yangguang.kernel.Act;
import org.yangguang.roster.SubjectId;

/** Somebody saw the back-filled result on the supervision platform: K3 is met (S21). */
public record BackfillConfirmed(InspectionId inspection, SubjectId project, LocalDate on)
        implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.of("inspection", inspection), Ref.subject(project));
    }

    @Override
    public List<String> details() {
        return List.of(project.value(), on.toString());
    }
}
