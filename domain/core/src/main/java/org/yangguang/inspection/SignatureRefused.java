package org.yangguang.inspection;

import java.util.List;
import org.yangguang.kernel.Act;

/** The signature was not obtained: reason and witness were noted (S18). */
public record SignatureRefused(List<Ref> about, String reason, String witness) implements Act {

    @Override
    public List<String> details() {
        return List.of(reason, witness);
    }

    @Override
    public Secrecy secrecy() {
        return Secrecy.SEALED;
    }
}
