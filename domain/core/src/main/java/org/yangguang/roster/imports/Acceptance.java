package org.yangguang.roster.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.yangguang.platform.jobs.Job;
import org.yangguang.platform.jobs.JobSteps;
import org.yangguang.roster.rows.ImportKind;
import org.yangguang.roster.subject.Origin;
import org.yangguang.roster.subject.RosterWriter;
import org.yangguang.roster.tender.ProjectGraph;

/** Writes the good rows of an import in one transaction: all of them or none. */
@ApplicationScoped
class Acceptance {

    private static final int PORTION = 5_000;

    @Inject private EntityManager entities;
    @Inject private RosterWriter writer;
    @Inject private ProjectGraph graph;
    @Inject private JobSteps steps;
    @Inject private Clock clock;

    /** Where writing does not go through nothing is written, and the person may accept again. */
    Job of(long id) {
        return new Job(
                "the writing of import " + id,
                () -> run(id),
                () -> steps.take(() -> batch(id).reopen()));
    }

    void run(long id) {
        steps.take(() -> write(id));
    }

    private void write(long id) {
        ImportView batch = batch(id).view();
        Origin origin = new Origin(id, batch.acceptedBy(), clock.instant());
        int rows = batch.good() + batch.bad();
        for (int from = 0; from < rows; from += PORTION) {
            int until = from + PORTION;
            writer.write(batch.kind(), origin, from, until);
            steps.take(() -> batch(id).progress(until));
        }
        if (batch.kind() == ImportKind.TENDER_DATA) {
            graph.follow(origin);
        }
        entities.clear();
        batch(id).endAccept();
    }

    private ImportBatch batch(long id) {
        return entities.find(ImportBatch.class, id);
    }
}
