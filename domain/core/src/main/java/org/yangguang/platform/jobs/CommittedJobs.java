package org.yangguang.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Begins the work once it is certain that somebody asked for it. */
@ApplicationScoped
class CommittedJobs {

    @Inject private JobRunner runner;

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) Job job) {
        runner.run(job);
    }
}
