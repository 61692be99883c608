package org.yangguang.identity;

import org.yangguang.kernel.RuleBroken;

/** The present password given was not right. */
public class PasswordNotRight extends RuleBroken {
    PasswordNotRight() {
        super();
    }
}
