package org.yangguang.amendment;

import org.yangguang.kernel.RuleBroken;

/** The worker is still at this draft. */
public class DraftBusy extends RuleBroken {

    DraftBusy(long id) {
        super(id);
    }
}
