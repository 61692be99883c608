package org.yangguang.inspection;

import java.util.List;
import org.yangguang.kernel.Act;

/** One party of a group got a line of its own. */
public record PartySingledOut(List<Ref> about, String item, String party) implements Act {

    @Override
    public List<String> details() {
        return List.of(item, party);
    }

    @Override
    public Secrecy secrecy() {
        return Secrecy.SEALED;
    }
}
