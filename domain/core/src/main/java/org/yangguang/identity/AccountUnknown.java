package org.yangguang.identity;

import org.yangguang.kernel.Unknown;

/** There is no such account. */
public class AccountUnknown extends Unknown {
    AccountUnknown(String login) {
        super(login);
    }
}
