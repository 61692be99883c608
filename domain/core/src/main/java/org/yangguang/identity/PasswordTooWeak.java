package org.yangguang.identity;

import org.yangguang.kernel.RuleBroken;

/** A password has at least 12 characters, of three kinds, and is not the login. */
public class PasswordTooWeak extends RuleBroken {
    PasswordTooWeak() {
        super();
    }
}
