package org.yangguang.publicity;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.inspection.InspectionId;
import org.yangguang.kernel.Act;
import org.yangguang.roster.SubjectId;

/** The result of one inspection went public: K1 is met (S4). */
public record ResultPublished(
        InspectionId inspection, SubjectId project, String number, LocalDate on) implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.of("inspection", inspection), Ref.subject(project));
    }

    @Override
    public List<String> details() {
        return List.of(number, on.toString());
    }

    @Override
    public Secrecy secrecy() {
        return Secrecy.OPEN;
    }
}
