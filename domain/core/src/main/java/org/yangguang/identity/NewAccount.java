package org.yangguang.identity;

import org.yangguang.identity.AccountRules.LoginNotValid;
import org.yangguang.identity.AccountRules.NameMissing;

/**
 * A wanted account.
 *
 * @param login 2–40 of {@code a-z 0-9 . _ -}, starting with a letter
 * @param unit section or organisation; may be empty
 */
public record NewAccount(
        String login, String displayName, String unit, boolean mustChangePassword) {

    public NewAccount {
        if (login == null || !login.matches("[a-z][a-z0-9._-]{1,39}")) {
            throw new LoginNotValid(login == null ? "" : login);
        }
        if (displayName == null || displayName.isBlank()) {
            throw new NameMissing();
        }
        unit = unit == null ? "" : unit.strip();
        displayName = displayName.strip();
    }
}
