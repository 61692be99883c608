package org.yangguang.roster;

import org.yangguang.kernel.RuleBroken;

/** The subject is in that state already. */
public class SubjectAlreadySwitched extends RuleBroken {

    SubjectAlreadySwitched(String name) {
        super(name);
    }
}
