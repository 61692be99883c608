package org.yangguang.roster;

import java.util.List;
import org.yangguang.kernel.Act;

/** A subject was registered or corrected by hand. */
public record SubjectKept(SubjectId subject, String name, String reason) implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.subject(subject));
    }

    @Override
    public List<String> details() {
        return List.of(name, reason);
    }
}
