package org.yangguang.amendment.rehearsal;

import org.yangguang.kernel.RuleBroken;

/** What a rehearsal refuses. */
final class RehearsalRules {

    private RehearsalRules() {}

    /** This installation has no worker for drafts. */
    static final class WorkerMissing extends RuleBroken {}
}
