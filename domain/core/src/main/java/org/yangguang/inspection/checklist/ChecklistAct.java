package org.yangguang.inspection.checklist;

import java.util.List;
import org.yangguang.kernel.Act;

/** The story of a checklist. */
public sealed interface ChecklistAct extends Act {

    /** An inspector wrote the words of one line. */
    record FindingNoted(List<Ref> about, String item, String party) implements ChecklistAct {

        @Override
        public List<String> details() {
            return List.of(item, party);
        }

        @Override
        public Secrecy secrecy() {
            return Secrecy.SEALED;
        }
    }

    /** An inspector settled one line of the checklist. */
    record FindingSettled(List<Ref> about, String item, String party, String status)
            implements ChecklistAct {

        @Override
        public List<String> details() {
            return List.of(item, party, status);
        }

        @Override
        public Secrecy secrecy() {
            return Secrecy.SEALED;
        }
    }

    /** An inspector settled untouched lines in one go: the machine's answers, or PASS or NA for the rest. */
    record FindingsSettledInBulk(List<Ref> about, int lines, String as) implements ChecklistAct {

        @Override
        public List<String> details() {
            return List.of(String.valueOf(lines), as);
        }

        @Override
        public Secrecy secrecy() {
            return Secrecy.SEALED;
        }
    }

    /** One party of a group got a line of its own. */
    record PartySingledOut(List<Ref> about, String item, String party) implements ChecklistAct {

        @Override
        public List<String> details() {
            return List.of(item, party);
        }

        @Override
        public Secrecy secrecy() {
            return Secrecy.SEALED;
        }
    }
}
