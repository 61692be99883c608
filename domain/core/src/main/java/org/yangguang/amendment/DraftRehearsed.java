package org.yangguang.amendment;

import java.util.List;
import org.yangguang.kernel.Act;

/** Past cases were asked again. */
public record DraftRehearsed(long draft, RehearsalState state, int cases) implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.of("amendment", draft));
    }

    @Override
    public List<String> details() {
        return List.of(state.name(), String.valueOf(cases));
    }
}
