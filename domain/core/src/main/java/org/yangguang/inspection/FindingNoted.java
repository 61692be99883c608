package org.yangguang.inspection;

import java.util.List;
import org.yangguang.kernel.Act;

/** An inspector wrote the words of one line. */
public record FindingNoted(List<Ref> about, String item, String party) implements Act {

    @Override
    public List<String> details() {
        return List.of(item, party);
    }

    @Override
    public Secrecy secrecy() {
        return Secrecy.SEALED;
    }
}
