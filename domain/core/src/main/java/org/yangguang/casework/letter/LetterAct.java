package org.yangguang.casework.letter;

import java.util.List;
import org.yangguang.inspection.InspectionId;
import org.yangguang.kernel.Act;
import org.yangguang.roster.subject.SubjectId;

/** What happens to letters. */
public sealed interface LetterAct extends Act {

    /**
     * A letter went out with a decision (S5, S6). A confidential one is written down without its recipient.
     *
     * @param recipient name, or empty when the letter is confidential
     */
    record LetterIssued(InspectionId inspection, SubjectId project, String number, String recipient)
            implements LetterAct {

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
}
