package org.yangguang.inspection.paper;

import org.yangguang.kernel.RuleBroken;

/** What notice and report refuse (S14, S20). */
final class PaperRules {

    private PaperRules() {}

    /** A notice says when and where, and what is asked for. */
    static final class NoticeIncomplete extends RuleBroken {}

    /** The lead inspector answers for the report and issues it. */
    static final class OnlyTheLeadReports extends RuleBroken {
        OnlyTheLeadReports(String lead) {
            super(lead);
        }
    }

    /** This document has not been issued yet. */
    static final class PaperNotIssued extends RuleBroken {}
}
