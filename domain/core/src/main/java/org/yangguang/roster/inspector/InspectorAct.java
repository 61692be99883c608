package org.yangguang.roster.inspector;

import java.util.List;
import org.yangguang.kernel.Act;

/** What happens to inspectors in the roster. */
public sealed interface InspectorAct extends Act {

    /** Something about an inspector was changed; what, the reason says. */
    record InspectorChanged(String code, String name, String reason) implements InspectorAct {

        @Override
        public List<Ref> about() {
            return List.of(Ref.of("inspector", code));
        }

        @Override
        public List<String> details() {
            return List.of(name, reason);
        }
    }
}
