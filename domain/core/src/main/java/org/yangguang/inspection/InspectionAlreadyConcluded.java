package org.yangguang.inspection;

import org.yangguang.kernel.RuleBroken;

/** What two inspectors confirmed is not changed any more. */
public class InspectionAlreadyConcluded extends RuleBroken {
    InspectionAlreadyConcluded(String project) {
        super(project);
    }
}
