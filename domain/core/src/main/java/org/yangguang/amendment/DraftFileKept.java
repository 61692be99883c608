package org.yangguang.amendment;

import java.util.List;
import org.yangguang.kernel.Act;

/** A file of a draft was kept as typed or uploaded. */
public record DraftFileKept(long draft, String path, String sha256) implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.of("amendment", draft));
    }

    @Override
    public List<String> details() {
        return List.of(path, sha256);
    }
}
