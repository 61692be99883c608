package org.yangguang.casework;

import java.util.List;
import org.yangguang.inspection.InspectionId;
import org.yangguang.kernel.Act;
import org.yangguang.roster.SubjectId;

/**
 * A letter went out with a decision (S5, S6). A confidential one is written down without its recipient.
 *
 * @param recipient name, or empty when the letter is confidential
 */
public record LetterIssued(
        InspectionId inspection, SubjectId project, String number, String recipient)
        implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.of("inspection", inspection), Ref.subject(project));
    }

    @Override
    public List<String> details() {
        return List.of(number, recipient);
    }

    @Override
    public Secrecy secrecy() {
        return Secrecy.SEALED;
    }
}
