package org.yangguang.casework;

import java.util.List;
import org.yangguang.inspection.InspectionId;
import org.yangguang.kernel.Act;
import org.yangguang.roster.SubjectId;

/** The rules proposed what should follow. */
public record MatterProposed(InspectionId inspection, SubjectId project, List<String> outcomes)
        implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.of("inspection", inspection), Ref.subject(project));
    }

    @Override
    public List<String> details() {
        return List.of(String.join("、", outcomes));
    }

    @Override
    public Secrecy secrecy() {
        return Secrecy.SEALED;
    }
}
