package org.yangguang.amendment;

import java.util.List;
import org.yangguang.kernel.Act;

/** Whoever approved a draft says why worked cases may no longer agree. */
public record CasesAcknowledged(long draft, long cases, String reason) implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.of("amendment", draft));
    }

    @Override
    public List<String> details() {
        return List.of(String.valueOf(cases), reason);
    }
}
