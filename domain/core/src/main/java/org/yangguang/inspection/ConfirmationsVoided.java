package org.yangguang.inspection;

import java.util.List;
import org.yangguang.kernel.Act;

/** Something was changed after a confirmation: everybody confirms again. */
public record ConfirmationsVoided(List<Ref> about, String project) implements Act {

    @Override
    public List<String> details() {
        return List.of(project);
    }

    @Override
    public Secrecy secrecy() {
        return Secrecy.SEALED;
    }
}
