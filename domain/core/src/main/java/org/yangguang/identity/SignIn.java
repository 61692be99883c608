package org.yangguang.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.yangguang.identity.AccountAct.SignInFailed;
import org.yangguang.identity.AccountAct.SignedIn;

/** 登录: checks a password; the answer never tells whether the login, the password or a lock was the reason. */
@Stateless
@PermitAll
public class SignIn {

    @PersistenceContext private EntityManager entities;
    @Inject private Clock clock;
    @Inject private Event<SignInFailed> failed;
    @Inject private Event<SignedIn> signedIn;

    /** The account when the password is right and the account may sign in now. */
    public Optional<AccountView> verify(String login, String password) {
        Account account = entities.find(Account.class, login, LockModeType.PESSIMISTIC_WRITE);
        if (account == null || !account.mayTryAt(clock.instant())) {
            Passwords.spendTheSameTime(password);
            failed.fire(new SignInFailed(login));
            return Optional.empty();
        }
        if (!Passwords.matches(password, account.passwordHash())) {
            account.failedAt(clock.instant());
            failed.fire(new SignInFailed(login));
            return Optional.empty();
        }
        account.signedIn();
        signedIn.fire(new SignedIn(login));
        return Optional.of(account.view());
    }

    /** Whether an account may still work; asked at every request, so that a lock-out works at once. */
    public Optional<AccountView> stillAllowed(String login) {
        return Optional.ofNullable(entities.find(Account.class, login))
                .map(Account::view)
                .filter(AccountView::enabled);
    }
}
