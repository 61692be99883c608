package org.yangguang.amendment;

import java.util.List;
import org.yangguang.kernel.Act;

/** The good rows of a file became worked cases. */
public record CaseFileAccepted(long id, String name, int added, int changed) implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.of("caseFile", id));
    }

    @Override
    public List<String> details() {
        return List.of(name, String.valueOf(added), String.valueOf(changed));
    }
}
