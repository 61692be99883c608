package org.yangguang.roster.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Roles;
import org.yangguang.kernel.Act;
import org.yangguang.kernel.Reason;
import org.yangguang.platform.OnceTokens;
import org.yangguang.platform.jobs.JobSteps;
import org.yangguang.platform.jobs.Jobs;
import org.yangguang.platform.sheet.MarkedSheets;
import org.yangguang.platform.sheet.SheetLimits;
import org.yangguang.platform.sheet.UnreadableSheet;
import org.yangguang.roster.imports.ImportAct.ImportApproved;
import org.yangguang.roster.imports.ImportAct.ImportUndone;
import org.yangguang.roster.imports.ImportAct.ImportUploaded;
import org.yangguang.roster.imports.ImportRules.ImportNotChecked;
import org.yangguang.roster.imports.ImportRules.ImportUnknown;
import org.yangguang.roster.rows.Fault;
import org.yangguang.roster.rows.ImportKind;
import org.yangguang.roster.standard.DataStandard;
import org.yangguang.roster.subject.Origin;
import org.yangguang.roster.tender.ProjectGraph;

/** 导入: hand a file in, look at the dry run, accept the good rows, take the whole import back (S8). */
@Stateless
@RolesAllowed(Roles.CLERK)
public class Imports {

    @PersistenceContext private EntityManager entities;
    @Inject private ImportFiles files;
    @Inject private ImportRows rows;
    @Inject private ImportUndo undoing;
    @Inject private DryRun dryRun;
    @Inject private Acceptance acceptance;
    @Inject private Jobs jobs;
    @Inject private JobSteps steps;
    @Inject private ProjectGraph graph;
    @Inject private OnceTokens tokens;
    @Inject private CurrentUser user;
    @Inject private Clock clock;
    @Inject private Event<Act> acts;

    /** Keeps the file and starts the dry run; the token makes a double click one import. */
    public long upload(ImportKind kind, UploadedFile file, String token) {
        return Long.parseLong(
                tokens.once(
                        token,
                        () -> {
                            long id = files.receive(kind, file);
                            acts.fire(new ImportUploaded(id, file.name()));
                            jobs.start(dryRun.of(id));
                            return String.valueOf(id);
                        }));
    }

    /** Checks and accepts in the caller's thread, for a start-up that nobody watches. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long takeIn(ImportKind kind, UploadedFile file) {
        long id = steps.ask(() -> files.receive(kind, file));
        dryRun.run(id);
        steps.take(() -> require(id).approve(clock.instant(), user.login()));
        acceptance.run(id);
        return id;
    }

    public ImportView view(long id) {
        return require(id).view();
    }

    /** Imports, newest first. */
    public List<ImportView> recent(int first, int size) {
        return entities.createQuery(
                        "select b from ImportBatch b order by b.id desc", ImportBatch.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(ImportBatch::view)
                .toList();
    }

    public long count() {
        return entities.createQuery("select count(b) from ImportBatch b", Long.class)
                .getSingleResult();
    }

    /** One page of the rows, in the file's order; {@code onlyFaulty} leaves out rows without remark. */
    public List<ImportRowView> rows(long id, boolean onlyFaulty, int first, int size) {
        return rows.page(id, onlyFaulty, first, size);
    }

    public long countRows(long id, boolean onlyFaulty) {
        return rows.count(id, onlyFaulty);
    }

    /** Writes the good rows, in the background; a second click is answered with the state. */
    public void accept(long id) {
        ImportBatch batch = require(id);
        batch.approve(clock.instant(), user.login());
        acts.fire(new ImportApproved(id, batch.fileName(), batch.good()));
        jobs.start(acceptance.of(id));
    }

    /** Takes everything back that the import wrote, or nothing when later changes stand on it. */
    public void undo(long id, String reason) {
        Reason.required(reason);
        ImportBatch batch = require(id);
        batch.undo(clock.instant(), user.login(), reason);
        Origin origin = new Origin(id, user.login(), clock.instant());
        undoing.undo(origin, reason);
        graph.redraw(origin);
        acts.fire(new ImportUndone(id, batch.fileName(), reason));
    }

    /** The file as it was handed in. */
    public byte[] original(long id) {
        return files.content(require(id).id());
    }

    /**
     * The person's own file with the bad cells marked and a last column with the reasons.
     *
     * @param sentence says a fault in the person's language
     */
    public void annotated(
            long id, String title, Function<Fault, String> sentence, OutputStream out) {
        try (ImportFiles.Copy copy = files.copy(require(id).id())) {
            new MarkedSheets(copy.path(), limits(), rows.marks(id, sentence), title).write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableSheet e) {
            throw new ImportNotChecked(require(id).fileName());
        }
    }

    /** Names of the files that a .zip of tender data holds, {@code 501_TENDER_PROJECT.csv}, in the standard's order. */
    public List<String> dataSetFiles() {
        return DataStandard.dataSets().stream().map(s -> s.fileName() + ".csv").toList();
    }

    /** An empty workbook with the headings; for tender data one sheet per data set. */
    public void template(ImportKind kind, OutputStream out) {
        try {
            Templates.write(kind, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SheetLimits limits() {
        return ImportLimits.on(LocalDate.now(clock));
    }

    private ImportBatch require(long id) {
        ImportBatch batch = entities.find(ImportBatch.class, id);
        if (batch == null) {
            throw new ImportUnknown(id);
        }
        return batch;
    }
}
