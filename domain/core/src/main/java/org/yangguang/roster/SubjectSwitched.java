package org.yangguang.roster;

import java.util.List;
import org.yangguang.kernel.Act;

/** A subject left the active roster or came back. */
public record SubjectSwitched(SubjectId subject, String name, boolean active, String reason)
        implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.subject(subject));
    }

    @Override
    public List<String> details() {
        return List.of(name, active ? "在册" : "停用", reason);
    }
}
