package org.yangguang.identity;

import java.util.List;
import org.yangguang.kernel.Act;

/** The security administrator set a person's roles. */
public record RolesGranted(String login, String roles) implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.person(login));
    }

    @Override
    public List<String> details() {
        return List.of(login, roles);
    }
}
