package org.yangguang.identity;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 当前用户: who is acting. The system itself acts as {@value #SYSTEM} (timers, start-up). */
@Stateless
@PermitAll
public class CurrentUser {

    public static final String SYSTEM = "system";

    @Resource private SessionContext session;
    @PersistenceContext private EntityManager entities;

    public String login() {
        String name = session.getCallerPrincipal().getName();
        return "anonymous".equals(name) ? SYSTEM : name;
    }

    public boolean isSignedIn() {
        return !SYSTEM.equals(login());
    }

    /** The person's name as it stands on documents; the login when there is no account. */
    public String name() {
        return nameOf(login());
    }

    /** Another person's name by login; the login itself when unknown. */
    public String nameOf(String login) {
        return entities.createQuery(
                        "select a.displayName from Account a where a.login = :l", String.class)
                .setParameter("l", login)
                .getResultStream()
                .findFirst()
                .orElse(login);
    }

    public boolean has(Role role) {
        return session.isCallerInRole(role.name());
    }

    public Set<Role> roles() {
        return Stream.of(Role.values()).filter(this::has).collect(Collectors.toUnmodifiableSet());
    }
}
