package org.yangguang.inspection;

import java.util.List;
import org.yangguang.kernel.Act;

/** An inspector of the drawn team opened the inspection; the checklist was written from the catalogue. */
public record InspectionOpened(List<Ref> about, String project) implements Act {

    @Override
    public List<String> details() {
        return List.of(project);
    }

    @Override
    public Secrecy secrecy() {
        return Secrecy.SEALED;
    }
}
