package org.yangguang.amendment;

import java.util.List;
import org.yangguang.kernel.Act;

/** A legal officer began to change the rules. */
public record DraftBegun(long draft, String title) implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.of("amendment", draft));
    }

    @Override
    public List<String> details() {
        return List.of(title);
    }
}
