package org.yangguang.amendment;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.kernel.Act;

/** A version of the rules will answer from a day on. */
public record VersionApproved(long draft, int number, LocalDate from, String hash) implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.of("amendment", draft));
    }

    @Override
    public List<String> details() {
        return List.of(String.valueOf(number), from.toString(), hash);
    }
}
