package org.yangguang.roster;

import java.util.List;
import org.yangguang.kernel.Act;

/** Something about an inspector was changed; what, the reason says. */
public record InspectorChanged(String code, String name, String reason) implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.of("inspector", code));
    }

    @Override
    public List<String> details() {
        return List.of(name, reason);
    }
}
