package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** Each party says for whom it acts; the grade depends on it. */
public final class OrganisationMissing extends RuleBroken {

    private static final long serialVersionUID = 1L;

    OrganisationMissing() {
        super();
    }
}
