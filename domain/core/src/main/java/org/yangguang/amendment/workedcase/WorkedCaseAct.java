package org.yangguang.amendment.workedcase;

import java.util.List;
import org.yangguang.kernel.Act;

/** The story of a worked case, and of the files it may come in. */
public sealed interface WorkedCaseAct extends Act {

    /** A worked case was written, or written anew. */
    record WorkedCaseWritten(long id, String code, int number, String sha256)
            implements WorkedCaseAct {

        @Override
        public List<Ref> about() {
            return List.of(Ref.of("workedCase", id));
        }

        @Override
        public List<String> details() {
            return List.of(code, String.valueOf(number), sha256);
        }
    }

    /** A worked case is no longer asked in rehearsals. */
    record WorkedCaseRetired(long id, String code, String reason) implements WorkedCaseAct {

        @Override
        public List<Ref> about() {
            return List.of(Ref.of("workedCase", id));
        }

        @Override
        public List<String> details() {
            return List.of(code, reason);
        }
    }

    /** A retired worked case is asked again. */
    record WorkedCaseRestored(long id, String code) implements WorkedCaseAct {

        @Override
        public List<Ref> about() {
            return List.of(Ref.of("workedCase", id));
        }

        @Override
        public List<String> details() {
            return List.of(code);
        }
    }

    /** A file of worked cases was handed in. */
    record CaseFileSent(long id, String name, String sha256) implements WorkedCaseAct {

        @Override
        public List<Ref> about() {
            return List.of(Ref.of("caseFile", id));
        }

        @Override
        public List<String> details() {
            return List.of(name, sha256);
        }
    }

    /** The good rows of a file became worked cases. */
    record CaseFileAccepted(long id, String name, int added, int changed) implements WorkedCaseAct {

        @Override
        public List<Ref> about() {
            return List.of(Ref.of("caseFile", id));
        }

        @Override
        public List<String> details() {
            return List.of(name, String.valueOf(added), String.valueOf(changed));
        }
    }
}
