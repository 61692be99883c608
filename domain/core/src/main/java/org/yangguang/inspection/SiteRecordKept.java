package org.yangguang.inspection;

import java.util.List;
import org.yangguang.kernel.Act;

/** The site record was written on (S17). */
public record SiteRecordKept(List<Ref> about, String project) implements Act {

    @Override
    public List<String> details() {
        return List.of(project);
    }

    @Override
    public Secrecy secrecy() {
        return Secrecy.SEALED;
    }
}
