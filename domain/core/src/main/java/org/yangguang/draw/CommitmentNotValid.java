package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** A commitment is 64 lowercase hexadecimal digits. */
public final class CommitmentNotValid extends RuleBroken {

    private static final long serialVersionUID = 1L;

    CommitmentNotValid() {
        super();
    }
}
