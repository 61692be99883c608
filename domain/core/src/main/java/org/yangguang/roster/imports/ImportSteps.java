package org.yangguang.roster.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Roles;
import org.yangguang.platform.sheet.UnreadableSheet;
import org.yangguang.roster.rows.ImportKind;

/**
 * The steps of a dry run, each committed on its own: the page sees the bar move, and a run that was cut off starts
 * again from the kept file.
 */
@Stateless
@RolesAllowed(Roles.CLERK)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportSteps {

    private static final String STORE =
            "insert into roster.import_row (batch, seq, part, line, good, cells, target, faults)"
                    + " select :batch, seq, part, line, good, cells, target, faults"
                    + " from json_to_recordset(cast(:rows as json)) as r(seq integer, part text, line integer,"
                    + " good boolean, cells json, target json, faults json)";

    @PersistenceContext private EntityManager entities;
    @Inject private ImportFiles files;
    @Inject private CurrentUser user;
    @Inject private Clock clock;

    public long receive(ImportKind kind, UploadedFile file) {
        return files.receive(kind, file);
    }

    public void approve(long id) {
        batch(id).approve(clock.instant(), user.login());
    }

    public void begin(long id, int rows) {
        entities.createNativeQuery("delete from roster.import_row where batch = :batch")
                .setParameter("batch", id)
                .executeUpdate();
        batch(id).beginCheck(rows);
    }

    public void store(long id, String rows, int good, int bad) {
        entities.createNativeQuery(STORE)
                .setParameter("batch", id)
                .setParameter("rows", rows)
                .executeUpdate();
        batch(id).count(good, bad);
    }

    public void end(long id) {
        batch(id).endCheck();
        // the first page of the preview is asked for at once
        entities.createNativeQuery("select 1 from roster.analyze_import_rows()").getResultList();
    }

    public void fail(long id, UnreadableSheet.Reason reason) {
        batch(id).fail(reason);
    }

    public void progress(long id, int rows) {
        batch(id).progress(rows);
    }

    /** Writing did not go through; nothing was written, and the person may accept again. */
    public void reopen(long id) {
        batch(id).reopen();
    }

    private ImportBatch batch(long id) {
        return entities.find(ImportBatch.class, id);
    }
}
