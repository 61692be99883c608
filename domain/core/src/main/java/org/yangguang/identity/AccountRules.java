package org.yangguang.identity;

import org.yangguang.kernel.RuleBroken;
import org.yangguang.kernel.Unknown;

/** What keeping accounts refuses. */
final class AccountRules {

    private AccountRules() {}

    /** The first administrator exists; further accounts are made by the administrator. */
    static final class AlreadySetUp extends RuleBroken {}

    /** A login is 2–40 small letters, digits, dots, dashes, starting with a letter. */
    static final class LoginNotValid extends RuleBroken {
        LoginNotValid(String login) {
            super(login);
        }
    }

    /** An account needs the person's name. */
    static final class NameMissing extends RuleBroken {}

    /** A login belongs to one person for ever. */
    static final class LoginTaken extends RuleBroken {
        LoginTaken(String login) {
            super(login);
        }
    }

    /** There is no such account. */
    static final class AccountUnknown extends Unknown {
        AccountUnknown(String login) {
            super(login);
        }
    }

    /** The three administrators exclude each other and all business roles. */
    static final class RolesExcludeEachOther extends RuleBroken {
        RolesExcludeEachOther(String person) {
            super(person);
        }
    }

    /** The present password given was not right. */
    static final class PasswordNotRight extends RuleBroken {}

    /** A password has at least 12 characters, of three kinds, and is not the login. */
    static final class PasswordTooWeak extends RuleBroken {}
}
