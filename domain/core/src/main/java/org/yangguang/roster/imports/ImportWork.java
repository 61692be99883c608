package org.yangguang.roster.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import org.yangguang.identity.Roles;
import org.yangguang.platform.sheet.SheetLimits;
import org.yangguang.platform.sheet.Sheets;
import org.yangguang.platform.sheet.UnreadableSheet;
import org.yangguang.roster.rows.CheckingSink;
import org.yangguang.roster.rows.ImportKind;
import org.yangguang.roster.rows.RowCheck;
import org.yangguang.roster.subject.Origin;
import org.yangguang.roster.subject.RosterWriter;
import org.yangguang.roster.tender.ProjectGraph;

/** The long work of an import; behind {@link Imports}. Both parts may be started again after a crash. */
@Stateless
@RolesAllowed(Roles.CLERK)
public class ImportWork {

    private static final int PORTION = 5_000;

    @PersistenceContext private EntityManager entities;
    @Inject private ImportSteps steps;
    @Inject private ImportFiles files;
    @Inject private RowChecks checks;
    @Inject private RosterWriter writer;
    @Inject private ProjectGraph graph;
    @Inject private Clock clock;

    /** Dry run: reads the file twice, first whole and safe, then row by row; writes nothing to the roster. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void check(long id) {
        ImportBatch batch = entities.find(ImportBatch.class, id);
        RowCheck check = checks.of(batch.kind(), batch.fileName());
        try (ImportFiles.Copy file = files.copy(id)) {
            SheetLimits limits = ImportLimits.on(LocalDate.now(clock));
            CheckingSink.Looking looking = new CheckingSink.Looking(check);
            Sheets.read(file.path(), limits, looking);
            if (!looking.anyRead()) {
                throw new UnreadableSheet(UnreadableSheet.Reason.HEADER_MISSING);
            }
            steps.begin(id, looking.rows());
            CheckingSink.Storing storing =
                    new CheckingSink.Storing(
                            check,
                            (rows, good, bad) -> steps.store(id, rows.toString(), good, bad));
            Sheets.read(file.path(), limits, storing);
            storing.flush();
            steps.end(id);
        } catch (UnreadableSheet e) {
            steps.fail(id, e.reason());
        }
    }

    /** Writes the good rows in one transaction: all of them or none. */
    public void accept(long id) {
        ImportView batch = entities.find(ImportBatch.class, id).view();
        Origin origin = new Origin(id, batch.acceptedBy(), clock.instant());
        int rows = batch.good() + batch.bad();
        for (int from = 0; from < rows; from += PORTION) {
            writer.write(batch.kind(), origin, from, from + PORTION);
            steps.progress(id, from + PORTION);
        }
        if (batch.kind() == ImportKind.TENDER_DATA) {
            graph.follow(origin);
        }
        entities.clear();
        entities.find(ImportBatch.class, id).endAccept();
    }
}
