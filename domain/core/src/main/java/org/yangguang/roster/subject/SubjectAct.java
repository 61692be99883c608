package org.yangguang.roster.subject;

import java.util.List;
import org.yangguang.kernel.Act;

/** What happens to subjects in the roster. */
public sealed interface SubjectAct extends Act {

    /** A subject was registered or corrected by hand. */
    record SubjectKept(SubjectId subject, String name, String reason) implements SubjectAct {

        @Override
        public List<Ref> about() {
            return List.of(Ref.subject(subject));
        }

        @Override
        public List<String> details() {
            return List.of(name, reason);
        }
    }

    /** A subject left the active roster or came back. */
    record SubjectSwitched(SubjectId subject, String name, boolean active, String reason)
            implements SubjectAct {

        @Override
        public List<Ref> about() {
            return List.of(Ref.subject(subject));
        }

        @Override
        public List<String> details() {
            return List.of(name, active ? "SWITCHED_ON" : "SWITCHED_OFF", reason);
        }
    }
}
