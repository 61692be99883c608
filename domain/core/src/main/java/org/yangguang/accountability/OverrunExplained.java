package org.yangguang.accountability;

import java.util.List;
import org.yangguang.kernel.Act;

/** The person explained an overrun before it was decided. */
public record OverrunExplained(long inspection, String person) implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.of("inspection", inspection), Ref.person(person));
    }

    @Override
    public List<String> details() {
        return List.of();
    }

    @Override
    public Secrecy secrecy() {
        return Secrecy.SEALED;
    }
}
