package org.yangguang.web.accountability;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.accountability.Overruns;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Role;

/** Asks the contexts what waits for the roles of the person at the screen. */
@Dependent
public class WaitingWork {

    @Inject private CurrentUser user;
    @Inject private Overruns overruns;

    /** Only what there is; nothing waiting is an empty list. */
    public List<Waiting> forMe() {
        List<Waiting> found = new ArrayList<>();
        if (user.has(Role.LEADER)) {
            found.add(overrunsToDecide());
        }
        found.removeIf(waiting -> waiting.count() == 0);
        return found;
    }

    private Waiting overrunsToDecide() {
        return new Waiting(
                "accountability.waiting.overruns",
                "pi-stopwatch",
                "/accountability/obligations",
                overruns.undecided().size());
    }
}
