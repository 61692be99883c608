package org.yangguang.inspection;

import org.yangguang.kernel.RuleBroken;

/** The draw took the project out; what was recorded stays as it is. */
public class InspectionNoLongerDrawn extends RuleBroken {
    InspectionNoLongerDrawn(String project) {
        super(project);
    }
}
