package org.yangguang.amendment.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Begins the work in the background when the request that asks for it has committed. */
@ApplicationScoped
class DraftStarter {

    @Inject private DraftWork work;

    void wanted(@Observes(during = TransactionPhase.AFTER_SUCCESS) DraftWanted wanted) {
        if (wanted.work() == DraftWanted.Work.CHECK) {
            work.check(wanted.draft());
        } else {
            work.rehearse(wanted.draft(), wanted.run());
        }
    }
}
