package org.yangguang.inspection;

import org.yangguang.kernel.RuleBroken;

/** The lead inspector answers for the report and issues it. */
public class OnlyTheLeadReports extends RuleBroken {
    OnlyTheLeadReports(String lead) {
        super(lead);
    }
}
