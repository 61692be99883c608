package org.yangguang.inspection;

import java.util.List;
import org.yangguang.kernel.Act;

/** An inspector settled one line of the checklist. */
public record FindingSettled(List<Ref> about, String item, String party, String status)
        implements Act {

    @Override
    public List<String> details() {
        return List.of(item, party, status);
    }

    @Override
    public Secrecy secrecy() {
        return Secrecy.SEALED;
    }
}
