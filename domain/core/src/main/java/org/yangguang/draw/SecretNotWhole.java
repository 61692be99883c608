package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** A secret is 64 hexadecimal digits (DR1 3.4). */
public final class SecretNotWhole extends RuleBroken {

    private static final long serialVersionUID = 1L;

    SecretNotWhole(int length) {
        super(length);
    }
}
