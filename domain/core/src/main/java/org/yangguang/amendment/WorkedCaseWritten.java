package org.yangguang.amendment;

import java.util.List;
import org.yangguang.kernel.Act;

/** A worked case was written, or written anew. */
public record WorkedCaseWritten(long id, String code, int number, String sha256) implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.of("workedCase", id));
    }

    @Override
    public List<String> details() {
        return List.of(code, String.valueOf(number), sha256);
    }
}
