package org.yangguang.inspection;

import java.util.List;
import org.yangguang.kernel.Act;

/** The representative signed the record, on the screen or on paper; {@code sha256} of the text shown. */
public record SiteRecordSigned(List<Ref> about, String representative, String sha256)
        implements Act {

    @Override
    public List<String> details() {
        return List.of(representative, sha256);
    }

    @Override
    public Secrecy secrecy() {
        return Secrecy.SEALED;
    }
}
