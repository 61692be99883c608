package org.yangguang.amendment.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.yangguang.platform.jobs.InterruptedJobs;
import org.yangguang.platform.jobs.Job;

/** A check or rehearsal that a stop of the server cut off can be begun again by its author. */
@ApplicationScoped
class InterruptedDrafts implements InterruptedJobs {

    @Inject private EntityManager entities;

    @Override
    public List<Job> afterAStop() {
        entities.createNativeQuery(
                        "update amendment.draft set check_state = 'UNCHECKED' where check_state = 'RUNNING'")
                .executeUpdate();
        entities.createNativeQuery(
                        "update amendment.draft set rehearsal = 'CANCELLED' where rehearsal = 'RUNNING'")
                .executeUpdate();
        return List.of();
    }
}
