package org.yangguang.identity;

import org.yangguang.kernel.RuleBroken;

/** There is no such account. */
public class AccountUnknown extends RuleBroken {
    AccountUnknown(String login) {
        super(login);
    }
}
