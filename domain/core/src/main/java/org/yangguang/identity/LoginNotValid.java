package org.yangguang.identity;

import org.yangguang.kernel.RuleBroken;

/** A login is 2–40 small letters, digits, dots, dashes, starting with a letter. */
public class LoginNotValid extends RuleBroken {
    LoginNotValid(String login) {
        super(login);
    }
}
