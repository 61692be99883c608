package org.yangguang.amendment;

import org.yangguang.kernel.RuleBroken;

/** A draft is submitted when it is accepted and was rehearsed as it is. */
public class DraftNotRehearsed extends RuleBroken {

    DraftNotRehearsed(long id) {
        super(id);
    }
}
