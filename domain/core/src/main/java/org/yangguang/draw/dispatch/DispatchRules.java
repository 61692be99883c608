package org.yangguang.draw.dispatch;

import org.yangguang.kernel.RuleBroken;

/** What the dispatch of drawn teams refuses (S13, S15). */
final class DispatchRules {

    private DispatchRules() {}

    /** Only who was drawn sees the assignment (S15). */
    static final class NotOnThisTeam extends RuleBroken {}

    /** Nobody rewrites who inspected, and what was inspected. */
    static final class InspectionAlreadyOver extends RuleBroken {

        InspectionAlreadyOver(String project) {
            super(project);
        }
    }
}
