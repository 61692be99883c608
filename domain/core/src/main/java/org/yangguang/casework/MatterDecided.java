package org.yangguang.casework;

import java.util.List;
import org.yangguang.inspection.InspectionId;
import org.yangguang.kernel.Act;
import org.yangguang.roster.SubjectId;

/** A named person decided what follows from an inspection's findings (S22, S23). */
public record MatterDecided(
        InspectionId inspection, SubjectId project, List<String> outcomes, String by)
        implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.of("inspection", inspection), Ref.subject(project), Ref.person(by));
    }

    @Override
    public List<String> details() {
        return List.of(String.join("、", outcomes));
    }

    @Override
    public String decidedBy() {
        return by;
    }

    @Override
    public Secrecy secrecy() {
        return Secrecy.SEALED;
    }
}
