package org.yangguang.roster.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.yangguang.identity.CurrentUser;
import org.yangguang.roster.imports.ImportRules.ImportEmpty;
import org.yangguang.roster.imports.ImportRules.ImportTooLarge;
import org.yangguang.roster.rows.ImportKind;

/** The bytes of imports as they were sent, kept unchanged in the database. */
@ApplicationScoped
class ImportFiles {

    private static final long MEGABYTE = 1L << 20;

    @Inject private EntityManager entities;
    @Inject private CurrentUser user;
    @Inject private Clock clock;

    /** Opens a batch for a file within the size limit. */
    long receive(ImportKind kind, UploadedFile file) {
        long limit = ImportLimits.on(LocalDate.now(clock)).maxBytes();
        long size = file.content().length;
        if (size == 0) {
            throw new ImportEmpty(file.name());
        }
        if (size > limit) {
            throw new ImportTooLarge(file.name(), size / MEGABYTE, limit / MEGABYTE);
        }
        ImportBatch batch = new ImportBatch(kind, file, clock.instant(), user.login());
        entities.persist(batch);
        entities.flush();
        keep(batch.id(), file.content());
        return batch.id();
    }

    private void keep(long id, byte[] content) {
        entities.createNativeQuery(
                        "insert into roster.import_file (batch, content) values (:batch, :content)")
                .setParameter("batch", id)
                .setParameter("content", content)
                .executeUpdate();
    }

    byte[] content(long id) {
        return (byte[])
                entities.createNativeQuery(
                                "select content from roster.import_file where batch = :batch",
                                byte[].class)
                        .setParameter("batch", id)
                        .getSingleResult();
    }

    /** A copy on disk, for readers that need to jump about in it; gone when closed. */
    Copy copy(long id) {
        try {
            Path path = Files.createTempFile("import-" + id + "-", ".part");
            Files.write(path, content(id));
            return new Copy(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that goes away. */
    record Copy(Path path) implements AutoCloseable {
        @Override
        public void close() {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
