package org.yangguang.inspection.siterecord;

import java.util.List;
import org.yangguang.kernel.Act;

/** The story of a site record (S17, S18). */
public sealed interface SiteRecordAct extends Act {

    /** The site record was written on (S17). */
    record SiteRecordKept(List<Ref> about, String project) implements SiteRecordAct {

        @Override
        public List<String> details() {
            return List.of(project);
        }

        @Override
        public Secrecy secrecy() {
            return Secrecy.SEALED;
        }
    }

    /** The representative signed the record, on the screen or on paper; {@code sha256} of the text shown. */
    record SiteRecordSigned(List<Ref> about, String representative, String sha256)
            implements SiteRecordAct {

        @Override
        public List<String> details() {
            return List.of(representative, sha256);
        }

        @Override
        public Secrecy secrecy() {
            return Secrecy.SEALED;
        }
    }

    /** The signature was not obtained: reason and witness were noted (S18). */
    record SignatureRefused(List<Ref> about, String reason, String witness)
            implements SiteRecordAct {

        @Override
        public List<String> details() {
            return List.of(reason, witness);
        }

        @Override
        public Secrecy secrecy() {
            return Secrecy.SEALED;
        }
    }
}
