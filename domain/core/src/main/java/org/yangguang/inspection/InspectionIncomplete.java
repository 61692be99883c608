package org.yangguang.inspection;

import org.yangguang.kernel.RuleBroken;

/** An inspection is concluded when nothing is open on checklist and record. */
public class InspectionIncomplete extends RuleBroken {
    InspectionIncomplete(int open) {
        super(open);
    }
}
