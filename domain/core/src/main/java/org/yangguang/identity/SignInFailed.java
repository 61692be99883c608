package org.yangguang.identity;

import java.util.List;
import org.yangguang.kernel.Act;

/** A sign-in was refused. */
public record SignInFailed(String login) implements Act {

    @Override
    public List<Ref> about() {
        return List.of(Ref.person(login));
    }

    @Override
    public List<String> details() {
        return List.of(login);
    }
}
