package org.yangguang.amendment;

import java.util.List;
import org.yangguang.kernel.Act;

/** Somebody approved, rejected or withdrew a draft. */
public record DraftDecided(long draft, DraftStatus status, String note) implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.of("amendment", draft));
    }

    @Override
    public List<String> details() {
        return List.of(status.name(), note);
    }
}
