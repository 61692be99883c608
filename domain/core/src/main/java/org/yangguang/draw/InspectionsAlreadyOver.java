package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** A draw whose inspections were made is not given up any more. */
public final class InspectionsAlreadyOver extends RuleBroken {

    private static final long serialVersionUID = 1L;

    InspectionsAlreadyOver(long concluded) {
        super(concluded);
    }
}
