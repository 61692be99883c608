package org.yangguang.inspection;

import java.util.List;
import org.yangguang.kernel.Act;

/** An evidence file was received with its source; {@code sha256} of its bytes (S16). */
public record EvidenceReceived(List<Ref> about, String fileName, String source, String sha256)
        implements Act {

    @Override
    public List<String> details() {
        return List.of(fileName, source, sha256);
    }

    @Override
    public Secrecy secrecy() {
        return Secrecy.SEALED;
    }
}
