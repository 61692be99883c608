package org.yangguang.inspection;

import org.yangguang.kernel.Unknown;

/** There is no such inspection. */
public class InspectionUnknown extends Unknown {
    InspectionUnknown(InspectionId id) {
        super(id);
    }
}
