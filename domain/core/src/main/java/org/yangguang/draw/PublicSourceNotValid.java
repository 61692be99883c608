package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** A public source is one of DR1 4.2 with its issue, or none. */
public final class PublicSourceNotValid extends RuleBroken {

    private static final long serialVersionUID = 1L;

    PublicSourceNotValid(String source) {
        super(source);
    }
}
