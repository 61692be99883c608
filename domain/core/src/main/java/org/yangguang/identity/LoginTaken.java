package org.yangguang.identity;

import org.yangguang.kernel.RuleBroken;

/** A login belongs to one person for ever. */
public class LoginTaken extends RuleBroken {
    LoginTaken(String login) {
        super(login);
    }
}
