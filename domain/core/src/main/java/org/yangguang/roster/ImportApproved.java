package org.yangguang.roster;

import java.util.List;
import org.yangguang.kernel.Act;

/** The good rows of a checked import were accepted. */
public record ImportApproved(long batch, String fileName, int rows) implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.of("import", batch));
    }

    @Override
    public List<String> details() {
        return List.of(fileName, String.valueOf(rows));
    }
}
