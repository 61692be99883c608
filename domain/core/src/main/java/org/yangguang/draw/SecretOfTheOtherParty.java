package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** Each party hands in its own secret. */
public final class SecretOfTheOtherParty extends RuleBroken {

    private static final long serialVersionUID = 1L;

    SecretOfTheOtherParty() {
        super();
    }
}
