package org.yangguang.amendment.draft;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.amendment.rehearsal.RehearsalState;
import org.yangguang.kernel.Act;

/** The story of a draft of the rules, from the first word to the decision. */
public sealed interface DraftAct extends Act {

    /** A legal officer began to change the rules. */
    record DraftBegun(long draft, String title) implements DraftAct {

        @Override
        public List<Ref> about() {
            return List.of(Ref.of("amendment", draft));
        }

        @Override
        public List<String> details() {
            return List.of(title);
        }
    }

    /** A file of a draft was kept as typed or uploaded. */
    record DraftFileKept(long draft, String path, String sha256) implements DraftAct {

        @Override
        public List<Ref> about() {
            return List.of(Ref.of("amendment", draft));
        }

        @Override
        public List<String> details() {
            return List.of(path, sha256);
        }
    }

    /** A file of a draft is again as in its base. */
    record DraftFileUndone(long draft, String path) implements DraftAct {

        @Override
        public List<Ref> about() {
            return List.of(Ref.of("amendment", draft));
        }

        @Override
        public List<String> details() {
            return List.of(path);
        }
    }

    /** A draft took over a newer version as its base. */
    record DraftBased(long draft, int base) implements DraftAct {

        @Override
        public List<Ref> about() {
            return List.of(Ref.of("amendment", draft));
        }

        @Override
        public List<String> details() {
            return List.of(String.valueOf(base));
        }
    }

    /** The worker looked at a draft. */
    record DraftChecked(long draft, CheckState state) implements DraftAct {

        @Override
        public List<Ref> about() {
            return List.of(Ref.of("amendment", draft));
        }

        @Override
        public List<String> details() {
            return List.of(state.name());
        }
    }

    /** Past cases were asked again. */
    record DraftRehearsed(long draft, RehearsalState state, int cases) implements DraftAct {

        @Override
        public List<Ref> about() {
            return List.of(Ref.of("amendment", draft));
        }

        @Override
        public List<String> details() {
            return List.of(state.name(), String.valueOf(cases));
        }
    }

    /** The author asks for approval. */
    record DraftSubmitted(long draft, LocalDate from) implements DraftAct {

        @Override
        public List<Ref> about() {
            return List.of(Ref.of("amendment", draft));
        }

        @Override
        public List<String> details() {
            return List.of(from.toString());
        }
    }

    /** Whoever approved a draft says why worked cases may no longer agree. */
    record CasesAcknowledged(long draft, long cases, String reason) implements DraftAct {

        @Override
        public List<Ref> about() {
            return List.of(Ref.of("amendment", draft));
        }

        @Override
        public List<String> details() {
            return List.of(String.valueOf(cases), reason);
        }
    }

    /** Somebody approved, rejected or withdrew a draft. */
    record DraftDecided(long draft, DraftStatus status, String note) implements DraftAct {

        @Override
        public List<Ref> about() {
            return List.of(Ref.of("amendment", draft));
        }

        @Override
        public List<String> details() {
            return List.of(status.name(), note);
        }
    }
}
