package org.yangguang.inspection.evidence;

import java.util.List;
import org.yangguang.kernel.Act;

/** What happens to evidence. */
public sealed interface EvidenceAct extends Act {

    /** An evidence file was received with its source; {@code sha256} of its bytes (S16). */
    record EvidenceReceived(List<Ref> about, String fileName, String source, String sha256)
            implements EvidenceAct {

        @Override
        public List<String> details() {
            return List.of(fileName, source, sha256);
        }

        @Override
        public Secrecy secrecy() {
            return Secrecy.SEALED;
        }
    }
}
