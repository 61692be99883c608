package org.yangguang.amendment;

import java.util.List;
import org.yangguang.kernel.Act;

/** A file of worked cases was handed in. */
public record CaseFileSent(long id, String name, String sha256) implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.of("caseFile", id));
    }

    @Override
    public List<String> details() {
        return List.of(name, sha256);
    }
}
