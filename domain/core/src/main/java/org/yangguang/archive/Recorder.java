package org.yangguang.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.yangguang.identity.CurrentUser;
import org.yangguang.kernel.Act;

/** Keeps every act in the transaction that did it: no act without trace, no trace without act (S19). */
@ApplicationScoped
class Recorder {

    @Inject private EntityManager entities;
    @Inject private Clock clock;
    @Inject private CurrentUser user;

    void keep(@Observes Act act) {
        entities.persist(new TraceEntry(clock.instant(), user.login(), user.name(), act));
    }
}
