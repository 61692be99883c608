package org.yangguang.amendment;

import java.util.List;
import org.yangguang.kernel.Act;

/** A file of a draft is again as in its base. */
public record DraftFileUndone(long draft, String path) implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.of("amendment", draft));
    }

    @Override
    public List<String> details() {
        return List.of(path);
    }
}
