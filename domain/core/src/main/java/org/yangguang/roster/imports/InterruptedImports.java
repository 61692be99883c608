package org.yangguang.roster.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import org.yangguang.platform.jobs.InterruptedJobs;
import org.yangguang.platform.jobs.Job;

/** Imports that were being checked or written are taken up again. */
@ApplicationScoped
class InterruptedImports implements InterruptedJobs {

    @Inject private EntityManager entities;
    @Inject private DryRun dryRun;
    @Inject private Acceptance acceptance;

    @Override
    public List<Job> afterAStop() {
        return Stream.concat(
                        in(ImportState.UPLOADED, ImportState.CHECKING).map(dryRun::of),
                        in(ImportState.ACCEPTING).map(acceptance::of))
                .toList();
    }

    private Stream<Long> in(ImportState... states) {
        return entities.createQuery(
                        "select b.id from ImportBatch b where b.state in :states order by b.id",
                        Long.class)
                .setParameter("states", List.of(states))
                .getResultStream();
    }
}
