package org.yangguang.identity;

import org.yangguang.kernel.RuleBroken;

/** The first administrator exists; further accounts are made by the administrator. */
public class AlreadySetUp extends RuleBroken {
    AlreadySetUp() {
        super();
    }
}
