package org.yangguang.inspection.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.yangguang.inspection.InspectionId;
import org.yangguang.kernel.Hashes;

/** An issued document, kept word for word and never written anew. */
@Entity
@Immutable
@Table(schema = "inspection", name = "paper")
class Paper {

    @EmbeddedId private Key key;
    private String number;
    private String xhtml;
    private String sha256;

    @Column(name = "issued_by")
    private String issuedBy;

    @Column(name = "issued_at")
    private Instant issuedAt;

    protected Paper() {}

    Paper(Key key, String number, String xhtml, String issuedBy, Instant issuedAt) {
        this.key = key;
        this.number = number;
        this.xhtml = xhtml;
        this.sha256 = Hashes.sha256Hex(xhtml.getBytes(StandardCharsets.UTF_8));
        this.issuedBy = issuedBy;
        this.issuedAt = issuedAt;
    }

    String xhtml() {
        return xhtml;
    }

    PaperView view() {
        return new PaperView(key.kind(), number, sha256, issuedAt);
    }

    /** One document of a kind for an inspection. */
    @Embeddable
    record Key(
            @Column(name = "inspection_id") long inspectionId,
            @Enumerated(EnumType.STRING) PaperKind kind) {

        static Key of(InspectionId inspection, PaperKind kind) {
            return new Key(inspection.value(), kind);
        }
    }
}
