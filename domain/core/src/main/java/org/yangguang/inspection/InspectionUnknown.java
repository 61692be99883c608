package org.yangguang.inspection;

import org.yangguang.kernel.RuleBroken;

/** There is no such inspection. */
public class InspectionUnknown extends RuleBroken {
    InspectionUnknown(InspectionId id) {
        super(id);
    }
}
