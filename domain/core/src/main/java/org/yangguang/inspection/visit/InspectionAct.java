package org.yangguang.inspection.visit;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.inspection.InspectionId;
import org.yangguang.kernel.Act;
import org.yangguang.plan.task.TaskId;
import org.yangguang.roster.subject.SubjectId;

/** The story of an inspection, from opening to report. */
public sealed interface InspectionAct extends Act {

    /** An inspector of the drawn team opened the inspection; the checklist was written from the catalogue. */
    record InspectionOpened(List<Ref> about, String project) implements InspectionAct {

        @Override
        public List<String> details() {
            return List.of(project);
        }

        @Override
        public Secrecy secrecy() {
            return Secrecy.SEALED;
        }
    }

    /** An inspector confirmed that the inspection is finished as recorded. */
    record ConfirmationGiven(List<Ref> about, String name) implements InspectionAct {

        @Override
        public List<String> details() {
            return List.of(name);
        }

        @Override
        public Secrecy secrecy() {
            return Secrecy.SEALED;
        }
    }

    /** Something was changed after a confirmation: everybody confirms again. */
    record ConfirmationsVoided(List<Ref> about, String project) implements InspectionAct {

        @Override
        public List<String> details() {
            return List.of(project);
        }

        @Override
        public Secrecy secrecy() {
            return Secrecy.SEALED;
        }
    }

    /**
     * The inspection of one object ended, confirmed by at least two inspectors: K1 and K2 start here.
     *
     * @param clean nothing failed, nothing suspected: K3 will apply
     * @param team logins; the first leads and answers for the clocks
     */
    record InspectionConcluded(
            InspectionId inspection,
            TaskId task,
            SubjectId project,
            String projectName,
            LocalDate on,
            boolean clean,
            List<String> team)
            implements InspectionAct {

        @Override
        public List<Ref> about() {
            return List.of(
                    Ref.of("inspection", inspection), Ref.of("task", task), Ref.subject(project));
        }

        @Override
        public List<String> details() {
            return List.of(projectName, on.toString());
        }

        @Override
        public Secrecy secrecy() {
            return Secrecy.SEALED;
        }
    }

    /** The inspection report was issued: K2 is met; with a clean result K3 starts (S20, S21). */
    record ReportIssued(
            InspectionId inspection,
            SubjectId project,
            String number,
            LocalDate on,
            boolean clean,
            List<String> team)
            implements InspectionAct {

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
}
