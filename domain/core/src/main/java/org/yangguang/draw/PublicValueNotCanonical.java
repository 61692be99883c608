package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** A public value is written the one way its source is always written. */
public final class PublicValueNotCanonical extends RuleBroken {

    private static final long serialVersionUID = 1L;

    PublicValueNotCanonical(String value) {
        super(value);
    }
}
