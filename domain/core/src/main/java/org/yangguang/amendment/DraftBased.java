package org.yangguang.amendment;

import java.util.List;
import org.yangguang.kernel.Act;

/** A draft took over a newer version as its base. */
public record DraftBased(long draft, int base) implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.of("amendment", draft));
    }

    @Override
    public List<String> details() {
        return List.of(String.valueOf(base));
    }
}
