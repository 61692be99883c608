package org.yangguang.roster;

import java.util.List;
import org.yangguang.kernel.Act;

/** A whole import was taken back. */
public record ImportUndone(long batch, String fileName, String reason) implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.of("import", batch));
    }

    @Override
    public List<String> details() {
        return List.of(fileName, reason);
    }
}
