package org.yangguang.casework;

import java.util.List;
import org.yangguang.inspection.InspectionId;
import org.yangguang.kernel.Act;
import org.yangguang.roster.SubjectId;

/** 办结: a named person ended a matter; its project is under case no more (DR1 3.2, X03). */
public record MatterEnded(InspectionId inspection, SubjectId project, Ending ending, String by)
        implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.of("inspection", inspection), Ref.subject(project), Ref.person(by));
    }

    @Override
    public List<String> details() {
        return List.of(ending.number(), ending.on().toString(), ending.reason());
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
