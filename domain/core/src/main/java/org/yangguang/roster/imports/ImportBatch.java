package org.yangguang.roster.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yangguang.platform.sheet.UnreadableSheet;
import org.yangguang.roster.imports.ImportRules.ImportHasNoGoodRow;
import org.yangguang.roster.imports.ImportRules.ImportNotAccepted;
import org.yangguang.roster.imports.ImportRules.ImportNotChecked;
import org.yangguang.roster.rows.ImportKind;

/** One uploaded file on its way into the roster. */
@Entity
@Table(schema = "roster", name = "import_batch")
class ImportBatch {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_batch")
    @SequenceGenerator(
            name = "import_batch",
            sequenceName = "roster.import_batch_id",
            allocationSize = 1)
    private Long id;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    @Column(name = "file_name")
    private String fileName;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;

    private long bytes;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Enumerated(EnumType.STRING)
    private UnreadableSheet.Reason failure;

    private int total;
    private int done;
    private int good;
    private int bad;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "accepted_by")
    private String acceptedBy;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Column(name = "undone_by")
    private String undoneBy;

    @Column(name = "undo_reason")
    private String undoReason;

    @Version private long version;

    protected ImportBatch() {}

    ImportBatch(ImportKind kind, UploadedFile file, Instant at, String by) {
        this.kind = kind;
        this.fileName = file.name();
        this.sha256 = file.sha256();
        this.bytes = file.content().length;
        this.state = ImportState.UPLOADED;
        this.uploadedAt = at;
        this.uploadedBy = by;
    }

    Long id() {
        return id;
    }

    ImportKind kind() {
        return kind;
    }

    ImportState state() {
        return state;
    }

    String fileName() {
        return fileName;
    }

    int good() {
        return good;
    }

    String acceptedBy() {
        return acceptedBy;
    }

    void beginCheck(int rows) {
        state = ImportState.CHECKING;
        total = rows;
        done = 0;
        good = 0;
        bad = 0;
    }

    void count(int goodRows, int badRows) {
        good += goodRows;
        bad += badRows;
        done = good + bad;
    }

    void endCheck() {
        state = ImportState.CHECKED;
    }

    void fail(UnreadableSheet.Reason reason) {
        state = ImportState.FAILED;
        failure = reason;
    }

    void approve(Instant at, String by) {
        if (state != ImportState.CHECKED) {
            throw new ImportNotChecked(fileName);
        }
        if (good == 0) {
            throw new ImportHasNoGoodRow(fileName);
        }
        state = ImportState.ACCEPTING;
        total = good;
        done = 0;
        acceptedAt = at;
        acceptedBy = by;
    }

    void progress(int rows) {
        done = Math.min(rows, total);
    }

    void reopen() {
        state = ImportState.CHECKED;
        total = good + bad;
        done = total;
        acceptedAt = null;
        acceptedBy = null;
    }

    void endAccept() {
        state = ImportState.ACCEPTED;
        done = total;
    }

    void undo(Instant at, String by, String reason) {
        if (state != ImportState.ACCEPTED) {
            throw new ImportNotAccepted(fileName);
        }
        state = ImportState.UNDONE;
        undoneAt = at;
        undoneBy = by;
        undoReason = reason;
    }

    ImportView view() {
        return new ImportView(
                id,
                kind,
                fileName,
                sha256,
                bytes,
                state,
                failure == null ? null : failure.name(),
                total,
                done,
                good,
                bad,
                uploadedAt,
                uploadedBy,
                acceptedAt,
                acceptedBy,
                undoneAt,
                undoneBy);
    }
}
