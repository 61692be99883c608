package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** Both secrets are in before the public number is: nobody may look at it and walk away. */
public final class SecretsStillMissing extends RuleBroken {

    private static final long serialVersionUID = 1L;

    SecretsStillMissing() {
        super();
    }
}
