package org.yangguang.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.identity.AccountAct.AccountOpened;
import org.yangguang.identity.AccountAct.AccountSwitched;
import org.yangguang.identity.AccountAct.PasswordChanged;
import org.yangguang.identity.AccountAct.RolesGranted;
import org.yangguang.identity.AccountRules.AccountUnknown;
import org.yangguang.identity.AccountRules.AlreadySetUp;
import org.yangguang.identity.AccountRules.LoginTaken;
import org.yangguang.identity.AccountRules.PasswordNotRight;
import org.yangguang.kernel.Act;
import org.yangguang.platform.Mode;

/** 账号: the system administrator opens them, the security administrator grants roles (三员分立). */
@Stateless
@RolesAllowed({Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN})
public class Accounts {

    @PersistenceContext private EntityManager entities;
    @Inject private Event<Act> acts;
    @Inject private Mode mode;
    @Inject private CurrentUser user;

    @RolesAllowed({Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN, Roles.AUDITOR})
    public List<AccountView> all() {
        return entities.createQuery("select a from Account a order by a.login", Account.class)
                .getResultStream()
                .map(Account::view)
                .toList();
    }

    @RolesAllowed(Roles.SYSTEM_ADMIN)
    public void open(NewAccount wanted, String password) {
        persist(wanted, password);
        acts.fire(new AccountOpened(wanted.login(), wanted.displayName()));
    }

    @RolesAllowed(Roles.SECURITY_ADMIN)
    public void grant(String login, Set<Role> roles) {
        require(login).grant(roles);
        acts.fire(new RolesGranted(login, names(roles)));
    }

    @RolesAllowed(Roles.SYSTEM_ADMIN)
    public void enable(String login, boolean enabled) {
        require(login).enable(enabled);
        acts.fire(new AccountSwitched(login, enabled));
    }

    @RolesAllowed(Roles.SYSTEM_ADMIN)
    public void resetPassword(String login, String password) {
        Passwords.requireStrong(login, password);
        require(login).changePassword(Passwords.hash(password), true);
        acts.fire(new PasswordChanged(login));
    }

    @PermitAll
    public void changeOwnPassword(String present, String wanted) {
        Account own = require(user.login());
        if (!Passwords.matches(present, own.passwordHash())) {
            throw new PasswordNotRight();
        }
        Passwords.requireStrong(user.login(), wanted);
        own.changePassword(Passwords.hash(wanted), false);
        acts.fire(new PasswordChanged(user.login()));
    }

    /** Whether the installation still waits for its first administrator. */
    @PermitAll
    public boolean isEmpty() {
        return entities.createQuery("select count(a) from Account a", Long.class).getSingleResult()
                == 0;
    }

    /** First start in production: opens the first system administrator and security administrator. */
    @PermitAll
    public void openFirstAdministrators(
            NewAccount system,
            String systemPassword,
            NewAccount security,
            String securityPassword) {
        // one installation, one set-up: the lock outlives the check until the commit
        entities.createNativeQuery("lock table identity.account in exclusive mode").executeUpdate();
        if (!isEmpty()) {
            throw new AlreadySetUp();
        }
        persist(system, systemPassword).grant(Set.of(Role.SYSTEM_ADMIN));
        persist(security, securityPassword).grant(Set.of(Role.SECURITY_ADMIN));
        acts.fire(new AccountOpened(system.login(), system.displayName()));
        acts.fire(new AccountOpened(security.login(), security.displayName()));
    }

    /** Demo mode only: a fictional person with roles. */
    @PermitAll
    public void openFictional(NewAccount wanted, String password, Set<Role> roles) {
        if (!mode.isDemo()) {
            throw new SecurityException("fictional people live in demo mode only");
        }
        if (entities.find(Account.class, wanted.login()) == null) {
            persist(wanted, password).grant(roles);
        }
    }

    private static String names(Set<Role> roles) {
        return roles.stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
    }

    private Account persist(NewAccount wanted, String password) {
        if (entities.find(Account.class, wanted.login()) != null) {
            throw new LoginTaken(wanted.login());
        }
        Passwords.requireStrong(wanted.login(), password);
        Account account = new Account(wanted, Passwords.hash(password));
        entities.persist(account);
        return account;
    }

    private Account require(String login) {
        Account account = entities.find(Account.class, login);
        if (account == null) {
            throw new AccountUnknown(login);
        }
        return account;
    }
}
