package org.yangguang.casework;

import java.util.List;
import org.yangguang.inspection.InspectionId;
import org.yangguang.kernel.Act;
import org.yangguang.roster.SubjectId;

/** A legal officer gave an opinion on the proposal. */
public record MatterReviewed(InspectionId inspection, SubjectId project) implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.of("inspection", inspection), Ref.subject(project));
    }

    @Override
    public List<String> details() {
        return List.of();
    }

    @Override
    public Secrecy secrecy() {
        return Secrecy.SEALED;
    }
}
