package org.yangguang.roster;

import org.yangguang.kernel.RuleBroken;

/** An account belongs to one inspector. */
public class InspectorLoginTaken extends RuleBroken {

    InspectorLoginTaken(String login) {
        super(login);
    }
}
