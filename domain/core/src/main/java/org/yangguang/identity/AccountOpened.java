package org.yangguang.identity;

import java.util.List;
import org.yangguang.kernel.Act;

/** An account was opened; it has no roles yet. */
public record AccountOpened(String login, String displayName) implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.person(login));
    }

    @Override
    public List<String> details() {
        return List.of(login, displayName);
    }
}
