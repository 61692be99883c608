package org.yangguang.casework.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yangguang.casework.matter.Outcome;
import org.yangguang.inspection.InspectionId;
import org.yangguang.kernel.Hashes;
import org.yangguang.rules.judgement.Letter;

/** 移送函 as it went to one recipient: kept word for word and never written anew. */
@Entity
@Immutable
@Table(schema = "casework", name = "letter")
class IssuedLetter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "inspection_id")
    private long inspection;

    private String recipient;

    @Column(name = "recipient_name")
    private String recipientName;

    private String outcome;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> violations;

    private String number;
    private String xhtml;
    private String sha256;

    @Column(name = "issued_by")
    private String issuedBy;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    protected IssuedLetter() {}

    IssuedLetter(
            InspectionId inspection,
            Letter letter,
            String number,
            String xhtml,
            String issuedBy,
            LocalDate on) {
        this.inspection = inspection.value();
        this.recipient = letter.recipient().code();
        this.recipientName = letter.recipient().name();
        this.outcome = letter.outcome();
        this.violations = letter.violations();
        this.number = number;
        this.xhtml = xhtml;
        this.sha256 = Hashes.sha256Hex(xhtml.getBytes(StandardCharsets.UTF_8));
        this.issuedBy = issuedBy;
        this.issuedOn = on;
    }

    InspectionId inspection() {
        return new InspectionId(inspection);
    }

    String xhtml() {
        return xhtml;
    }

    /** A clue for 纪检监察: the persons concerned must not learn of it. */
    boolean isConfidential() {
        return Outcome.REFER_SUP.name().equals(outcome);
    }

    LetterView view() {
        return new LetterView(
                id,
                number,
                recipientName,
                outcome,
                isConfidential(),
                List.copyOf(violations),
                issuedOn,
                sha256);
    }
}
