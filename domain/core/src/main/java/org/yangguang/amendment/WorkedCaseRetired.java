package org.yangguang.amendment;

import java.util.List;
import org.yangguang.kernel.Act;

/** A worked case is no longer asked in rehearsals. */
public record WorkedCaseRetired(long id, String code, String reason) implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.of("workedCase", id));
    }

    @Override
    public List<String> details() {
        return List.of(code, reason);
    }
}
