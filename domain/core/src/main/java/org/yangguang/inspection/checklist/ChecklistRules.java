package org.yangguang.inspection.checklist;

import org.yangguang.kernel.RuleBroken;
import org.yangguang.kernel.Unknown;

/** What settling a checklist refuses. */
final class ChecklistRules {

    private ChecklistRules() {}

    /** There is no such line on the checklist of this inspection. */
    static final class FindingUnknown extends Unknown {}

    /** A whole list is settled as PASS or NA only; problems are confirmed one by one. */
    static final class OnlyOpenLinesInBulk extends RuleBroken {}

    /** A line for one party is split off from the line of its group. */
    static final class PartyNotOfThisGroup extends RuleBroken {}
}
