package org.yangguang.amendment;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.kernel.Act;

/** The author asks for approval. */
public record DraftSubmitted(long draft, LocalDate from) implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.of("amendment", draft));
    }

    @Override
    public List<String> details() {
        return List.of(from.toString());
    }
}
