package org.yangguang.roster;

import java.util.List;
import org.yangguang.kernel.Act;

/** A file was handed in for import. */
public record ImportUploaded(long batch, String fileName) implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.of("import", batch));
    }

    @Override
    public List<String> details() {
        return List.of(fileName);
    }
}
