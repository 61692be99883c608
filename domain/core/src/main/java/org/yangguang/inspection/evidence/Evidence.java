package org.yangguang.inspection.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.yangguang.inspection.EvidenceView;
import org.yangguang.inspection.InspectionId;

/** A received evidence file; the database refuses to change it (S16). */
@Entity
@Immutable
@Table(schema = "inspection", name = "evidence")
public class Evidence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "inspection_id")
    private long inspectionId;

    @Column(name = "finding_id")
    private Long findingId;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private long bytes;
    private String sha256;
    private String source;

    @Column(name = "received_by")
    private String receivedBy;

    @Column(name = "received_at")
    private Instant receivedAt;

    protected Evidence() {}

    Evidence(
            InspectionId inspection, NewEvidence given, StoredFile stored, String by, Instant now) {
        this.inspectionId = inspection.value();
        this.findingId = given.findingId();
        this.fileName = given.fileName();
        this.mediaType = stored.type().mediaType();
        this.bytes = stored.bytes();
        this.sha256 = stored.sha256();
        this.source = given.source();
        this.receivedBy = by;
        this.receivedAt = now;
    }

    long id() {
        return id;
    }

    InspectionId inspection() {
        return new InspectionId(inspectionId);
    }

    public Long findingId() {
        return findingId;
    }

    String sha256() {
        return sha256;
    }

    String fileName() {
        return fileName;
    }

    public EvidenceView view() {
        return new EvidenceView(id, fileName, mediaType, bytes, sha256, source, receivedAt);
    }
}
