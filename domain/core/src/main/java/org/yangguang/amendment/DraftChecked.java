package org.yangguang.amendment;

import java.util.List;
import org.yangguang.kernel.Act;

/** The worker looked at a draft. */
public record DraftChecked(long draft, CheckState state) implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.of("amendment", draft));
    }

    @Override
    public List<String> details() {
        return List.of(state.name());
    }
}
