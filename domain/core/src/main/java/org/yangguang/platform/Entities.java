package org.yangguang.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Hands the entity manager of the running transaction to the beans behind the boundaries. They do not ask for it
 * themselves: Weld looks their wish up while the persistence unit may still be starting, and on a slow machine the
 * whole deployment fails. An enterprise bean waits for it.
 */
@Singleton
@Lock(LockType.READ)
@PermitAll
public class Entities {

    @PersistenceContext private EntityManager entities;

    @Produces
    public EntityManager entities() {
        return entities;
    }
}
