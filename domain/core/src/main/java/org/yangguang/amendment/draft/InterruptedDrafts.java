package org.yangguang.amendment.draft;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Work that a stop of the server cut off can be begun again. */
@Singleton
@Startup
@DependsOn("Clocks")
@PermitAll
public class InterruptedDrafts {

    @PersistenceContext private EntityManager entities;

    @PostConstruct
    void release() {
        entities.createNativeQuery(
                        "update amendment.draft set check_state = 'UNCHECKED' where check_state = 'RUNNING'")
                .executeUpdate();
        entities.createNativeQuery(
                        "update amendment.draft set rehearsal = 'CANCELLED' where rehearsal = 'RUNNING'")
                .executeUpdate();
    }
}
