package org.yangguang.amendment;

import org.yangguang.kernel.RuleBroken;

/** This installation has no worker for drafts. */
public class WorkerMissing extends RuleBroken {

    WorkerMissing() {
        super();
    }
}
