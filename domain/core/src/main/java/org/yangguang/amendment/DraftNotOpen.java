package org.yangguang.amendment;

import org.yangguang.kernel.RuleBroken;

/** The draft was submitted or decided: nothing in it changes any more. */
public class DraftNotOpen extends RuleBroken {

    DraftNotOpen(long id) {
        super(id);
    }
}
