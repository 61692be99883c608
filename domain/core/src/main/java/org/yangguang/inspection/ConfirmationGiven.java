package org.yangguang.inspection;

import java.util.List;
import org.yangguang.kernel.Act;

/** An inspector confirmed that the inspection is finished as recorded. */
public record ConfirmationGiven(List<Ref> about, String name) implements Act {

    @Override
    public List<String> details() {
        return List.of(name);
    }

    @Override
    public Secrecy secrecy() {
        return Secrecy.SEALED;
    }
}
