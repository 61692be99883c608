package org.yangguang.identity;

import org.yangguang.kernel.RuleBroken;

/** An account needs the person's name. */
public class NameMissing extends RuleBroken {
    NameMissing() {
        super();
    }
}
