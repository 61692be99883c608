package org.yangguang.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.yangguang.identity.AccountView;

/** How an account stands at this moment. */
@Named
@RequestScoped
public class AccountWords {

    @Inject private Clock clock;

    public boolean locked(AccountView account) {
        return account.lockedUntil() != null && account.lockedUntil().isAfter(clock.instant());
    }
}
