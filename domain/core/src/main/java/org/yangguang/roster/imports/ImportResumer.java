package org.yangguang.roster.imports;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.yangguang.identity.Roles;

/** After a crash: imports that were being checked or written are taken up again. */
@Singleton
@Startup
@PermitAll
@RunAs(Roles.CLERK)
public class ImportResumer {

    @PersistenceContext private EntityManager entities;
    @Inject private ImportStarter starter;

    @PostConstruct
    void resume() {
        in(ImportState.UPLOADED, ImportState.CHECKING).forEach(starter::check);
        in(ImportState.ACCEPTING).forEach(starter::accept);
    }

    private List<Long> in(ImportState... states) {
        return entities.createQuery(
                        "select b.id from ImportBatch b where b.state in :states order by b.id",
                        Long.class)
                .setParameter("states", List.of(states))
                .getResultList();
    }
}
