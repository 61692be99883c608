package org.yangguang.identity;

import java.util.List;
import org.yangguang.kernel.Act;

/** An account was enabled or disabled. */
public record AccountSwitched(String login, boolean enabled) implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.person(login));
    }

    @Override
    public List<String> details() {
        return List.of(login, String.valueOf(enabled));
    }
}
