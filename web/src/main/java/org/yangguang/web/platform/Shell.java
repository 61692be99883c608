package org.yangguang.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.yangguang.identity.Accounts;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Role;
import org.yangguang.platform.Bureau;
import org.yangguang.platform.Mode;

/** The frame around every page: bureau, business time, where home is. */
@Named
@RequestScoped
public class Shell {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject private Clock clock;
    @Inject private CurrentUser user;
    @Inject private Accounts accounts;
    @Inject private Mode mode;
    @Inject private Bureau bureau;

    public String getBureau() {
        return bureau.name();
    }

    public boolean isDemo() {
        return mode.isDemo();
    }

    public LocalDateTime getNow() {
        return LocalDateTime.now(clock);
    }

    /** An instant as people here read it. */
    public String local(Instant at) {
        return at == null ? "" : MINUTE.format(at.atZone(clock.getZone()));
    }

    /** Administrators start at the accounts, other staff at 今日待办, strangers at the public site. */
    public String home() {
        if (!user.isSignedIn()) {
            return accounts.isEmpty()
                    ? "/identity/setup?faces-redirect=true"
                    : "/public/index?faces-redirect=true";
        }
        boolean administrator = user.has(Role.SYSTEM_ADMIN) || user.has(Role.SECURITY_ADMIN);
        return administrator
                ? "/identity/accounts?faces-redirect=true"
                : "/accountability/today?faces-redirect=true";
    }
}
