package org.yangguang.casework.matter;

import java.util.List;
import org.yangguang.inspection.InspectionId;
import org.yangguang.kernel.Act;
import org.yangguang.roster.subject.SubjectId;

/** The story of a matter, from the report to its end (S5, S22, S23). */
public sealed interface MatterAct extends Act {

    /** A report with problems opened a matter: it stays open until somebody decides (S23). */
    record MatterOpened(InspectionId inspection, SubjectId project, String projectName)
            implements MatterAct {

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

    /** The rules proposed what should follow. */
    record MatterProposed(InspectionId inspection, SubjectId project, List<String> outcomes)
            implements MatterAct {

        @Override
        public List<Ref> about() {
            return List.of(Ref.of("inspection", inspection), Ref.subject(project));
        }

        @Override
        public List<String> details() {
            return List.of(String.join("、", outcomes));
        }

        @Override
        public Secrecy secrecy() {
            return Secrecy.SEALED;
        }
    }

    /** A legal officer gave an opinion on the proposal. */
    record MatterReviewed(InspectionId inspection, SubjectId project) implements MatterAct {

        @Override
        public List<Ref> about() {
            return List.of(Ref.of("inspection", inspection), Ref.subject(project));
        }

        @Override
        public List<String> details() {
            return List.of();
        }

        @Override
        public Secrecy secrecy() {
            return Secrecy.SEALED;
        }
    }

    /** A named person decided what follows from an inspection's findings (S22, S23). */
    record MatterDecided(
            InspectionId inspection, SubjectId project, List<String> outcomes, String by)
            implements MatterAct {

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

    /** 办结: a named person ended a matter; its project is under case no more (DR1 3.2, X03). */
    record MatterEnded(InspectionId inspection, SubjectId project, Ending ending, String by)
            implements MatterAct {

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
}
