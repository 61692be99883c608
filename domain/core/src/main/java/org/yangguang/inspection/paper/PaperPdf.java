package org.yangguang.inspection.paper;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.yangguang.kernel.Hashes;

/** The PDF of an issued document: made once, then always the same bytes. */
@Entity
@Immutable
@Table(schema = "inspection", name = "paper_pdf")
class PaperPdf {

    @EmbeddedId private Paper.Key key;
    private byte[] pdf;
    private String sha256;

    protected PaperPdf() {}

    PaperPdf(Paper.Key key, byte[] pdf) {
        this.key = key;
        this.pdf = pdf;
        this.sha256 = Hashes.sha256Hex(pdf);
    }

    byte[] pdf() {
        return pdf;
    }
}
