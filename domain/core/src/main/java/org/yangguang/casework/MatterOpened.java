package org.yangguang.casework;

import java.util.List;
import org.yangguang.inspection.InspectionId;
import org.yangguang.kernel.Act;
import org.yangguang.roster.SubjectId;

/** A report with problems opened a matter: it stays open until somebody decides (S23). */
public record MatterOpened(InspectionId inspection, SubjectId project, String projectName)
        implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.of("inspection", inspection), Ref.subject(project));
    }

    @Override
    public List<String> details() {
        return List.of(projectName);
    }

    @Override
    public Secrecy secrecy() {
        return Secrecy.SEALED;
    }
}
