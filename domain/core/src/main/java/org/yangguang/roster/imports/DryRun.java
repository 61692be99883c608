package org.yangguang.roster.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import org.yangguang.platform.jobs.Job;
import org.yangguang.platform.jobs.JobSteps;
import org.yangguang.platform.sheet.SheetLimits;
import org.yangguang.platform.sheet.Sheets;
import org.yangguang.platform.sheet.UnreadableSheet;
import org.yangguang.roster.rows.CheckingSink;
import org.yangguang.roster.rows.RowCheck;

/**
 * Reads a file twice, first whole and safe, then row by row; writes nothing to the roster. One that was cut off begins
 * again from the kept file.
 */
@ApplicationScoped
class DryRun {

    private static final String STORE =
            "insert into roster.import_row (batch, seq, part, line, good, cells, target, faults)"
                    + " select :batch, seq, part, line, good, cells, target, faults"
                    + " from json_to_recordset(cast(:rows as json)) as r(seq integer, part text, line integer,"
                    + " good boolean, cells json, target json, faults json)";

    @Inject private EntityManager entities;
    @Inject private ImportFiles files;
    @Inject private RowChecks checks;
    @Inject private JobSteps steps;
    @Inject private Clock clock;

    Job of(long id) {
        return new Job(
                "the dry run of import " + id,
                () -> run(id),
                () -> fail(id, UnreadableSheet.Reason.DAMAGED));
    }

    void run(long id) {
        ImportBatch batch = batch(id);
        RowCheck check = checks.of(batch.kind(), batch.fileName());
        try (ImportFiles.Copy file = files.copy(id)) {
            SheetLimits limits = ImportLimits.on(LocalDate.now(clock));
            CheckingSink.Looking looking = new CheckingSink.Looking(check);
            Sheets.read(file.path(), limits, looking);
            if (!looking.anyRead()) {
                throw new UnreadableSheet(UnreadableSheet.Reason.HEADER_MISSING);
            }
            steps.take(() -> begin(id, looking.rows()));
            CheckingSink.Storing storing =
                    new CheckingSink.Storing(
                            check,
                            (rows, good, bad) ->
                                    steps.take(() -> store(id, rows.toString(), good, bad)));
            Sheets.read(file.path(), limits, storing);
            storing.flush();
            steps.take(() -> end(id));
        } catch (UnreadableSheet e) {
            fail(id, e.reason());
        }
    }

    private void begin(long id, int rows) {
        entities.createNativeQuery("delete from roster.import_row where batch = :batch")
                .setParameter("batch", id)
                .executeUpdate();
        batch(id).beginCheck(rows);
    }

    private void store(long id, String rows, int good, int bad) {
        entities.createNativeQuery(STORE)
                .setParameter("batch", id)
                .setParameter("rows", rows)
                .executeUpdate();
        batch(id).count(good, bad);
    }

    private void end(long id) {
        batch(id).endCheck();
        // the first page of the preview is asked for at once
        entities.createNativeQuery("select 1 from roster.analyze_import_rows()").getResultList();
    }

    private void fail(long id, UnreadableSheet.Reason reason) {
        steps.take(() -> batch(id).fail(reason));
    }

    private ImportBatch batch(long id) {
        return entities.find(ImportBatch.class, id);
    }
}
