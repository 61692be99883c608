package org.yangguang.publicity;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.inspection.InspectionId;
import org.yangguang.kernel.Act;
import org.yangguang.roster.subject.SubjectId;

/** What goes public, and what shows on the supervision platform. */
public sealed interface PublicityAct extends Act {

    /** The result of one inspection went public: K1 is met (S4). */
    record ResultPublished(InspectionId inspection, SubjectId project, String number, LocalDate on)
            implements PublicityAct {

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

    /** Somebody saw the back-filled result on the supervision platform: K3 is met (S21). */
    record BackfillConfirmed(InspectionId inspection, SubjectId project, LocalDate on)
            implements PublicityAct {

        @Override
        public List<Ref> about() {
            return List.of(Ref.of("inspection", inspection), Ref.subject(project));
        }

        @Override
        public List<String> details() {
            return List.of(project.value(), on.toString());
        }
    }
}
