package org.yangguang.amendment.workedcase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yangguang.amendment.workedcase.WorkedCaseAct.CaseFileAccepted;
import org.yangguang.amendment.workedcase.WorkedCaseAct.CaseFileSent;
import org.yangguang.amendment.workedcase.WorkedCaseRules.CaseFileEmpty;
import org.yangguang.amendment.workedcase.WorkedCaseRules.CaseFileTakenOver;
import org.yangguang.kernel.Hashes;

/** A workbook of cases as somebody sent it. */
@Entity
@Table(schema = "amendment", name = "case_file")
class WorkedCaseFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_file")
    @SequenceGenerator(
            name = "case_file",
            sequenceName = "amendment.case_file_id",
            allocationSize = 1)
    private long id;

    private String name;
    private byte[] content;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;

    @Column(name = "sent_by")
    private String sentBy;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "accepted_by")
    private String acceptedBy;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    private int added;
    private int changed;

    @Version private long version;

    protected WorkedCaseFile() {}

    WorkedCaseFile(String name, byte[] content, String by, Instant now) {
        this.name = name;
        this.content = content.clone();
        this.sha256 = Hashes.sha256Hex(content);
        this.sentBy = by;
        this.sentAt = now;
    }

    CaseFileSent sent() {
        return new CaseFileSent(id, name, sha256);
    }

    /** Its good rows are taken over, once. */
    CaseFileAccepted accept(int newOnes, int changedOnes, String by, Instant now) {
        requireOpen();
        if (newOnes + changedOnes == 0) {
            throw new CaseFileEmpty(name);
        }
        added = newOnes;
        changed = changedOnes;
        acceptedBy = by;
        acceptedAt = now;
        return new CaseFileAccepted(id, name, added, changed);
    }

    void requireOpen() {
        if (acceptedAt != null) {
            throw new CaseFileTakenOver();
        }
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content.clone();
    }

    CaseFileView view(UnaryOperator<String> names) {
        return new CaseFileView(
                id,
                name,
                sha256,
                names.apply(sentBy),
                sentAt,
                acceptedBy == null ? null : names.apply(acceptedBy),
                acceptedAt,
                added,
                changed);
    }
}
