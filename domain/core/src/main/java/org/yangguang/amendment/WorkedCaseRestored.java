package org.yangguang.amendment;

import java.util.List;
import org.yangguang.kernel.Act;

/** A retired worked case is asked again. */
public record WorkedCaseRestored(long id, String code) implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.of("workedCase", id));
    }

    @Override
    public List<String> details() {
        return List.of(code);
    }
}
