package org.yangguang.amendment.version;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.kernel.Act;

/** What happens to versions of the rules. */
public sealed interface VersionAct extends Act {

    /** A version of the rules will answer from a day on. */
    record VersionApproved(long draft, int number, LocalDate from, String hash)
            implements VersionAct {

        @Override
        public List<Ref> about() {
            return List.of(Ref.of("amendment", draft));
        }

        @Override
        public List<String> details() {
            return List.of(String.valueOf(number), from.toString(), hash);
        }
    }
}
