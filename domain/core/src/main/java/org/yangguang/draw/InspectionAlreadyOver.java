package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** Nobody rewrites who inspected, and what was inspected. */
public final class InspectionAlreadyOver extends RuleBroken {

    private static final long serialVersionUID = 1L;

    InspectionAlreadyOver(String project) {
        super(project);
    }
}
