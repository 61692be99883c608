package org.yangguang.inspection;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.kernel.Act;
import org.yangguang.roster.SubjectId;

/** The inspection report was issued: K2 is met; with a clean result K3 starts (S20, S21). */
public record ReportIssued(
        InspectionId inspection,
        SubjectId project,
        String number,
        LocalDate on,
        boolean clean,
        List<String> team)
        implements Act {

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
        return Secrecy.SEALED;
    }
}
