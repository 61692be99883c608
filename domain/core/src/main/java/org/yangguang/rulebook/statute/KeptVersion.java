package org.yangguang.rulebook.statute;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yangguang.kernel.Reason;
import org.yangguang.kernel.SearchText;
import org.yangguang.rulebook.statute.StatuteRules.StatuteVersionWithdrawn;
import org.yangguang.rulebook.text.ParsedStatute;
import org.yangguang.rulebook.text.TextFault;

/** One text of a statute. It never changes; a wrong one is withdrawn with a reason. */
@Entity
@Table(schema = "rulebook", name = "statute_version")
class KeptVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "statute_id")
    private KeptStatute statute;

    private String issuer;
    private String number;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private LocalDate until;

    private String source;

    @Column(name = "in_sections")
    private boolean inSections;

    private int articles;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> remarks;

    @Column(name = "file_name")
    private String fileName;

    private byte[] content;
    private String find;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    private String reason;

    @Version private long version;

    protected KeptVersion() {}

    KeptVersion(KeptStatute statute, NewVersion said, StatuteFile file, ParsedStatute read) {
        this.statute = statute;
        issuer = said.issuer();
        number = said.number();
        from = said.from();
        until = said.until();
        source = said.source();
        inSections = read.inSections();
        articles = read.articles().size();
        remarks = read.findings().stream().map(TextFault::words).toList();
        find = SearchText.normalise(statute.title() + number + issuer);
        fileName = file.name();
        content = file.content();
        sha256 = file.sha256();
    }

    void uploaded(Instant at, String by) {
        uploadedAt = at;
        uploadedBy = by;
    }

    void withdraw(String why, Instant at, String by) {
        if (withdrawnAt != null) {
            throw new StatuteVersionWithdrawn();
        }
        reason = Reason.required(why);
        withdrawnAt = at;
        withdrawnBy = by;
    }

    long id() {
        return id;
    }

    KeptStatute statute() {
        return statute;
    }

    LocalDate from() {
        return from;
    }

    StatuteFile file() {
        return new StatuteFile(fileName, content);
    }

    VersionView view() {
        return new VersionView(
                id,
                statute.id(),
                statute.title(),
                issuer,
                number,
                from,
                until,
                source,
                inSections,
                articles,
                List.copyOf(remarks),
                fileName,
                sha256,
                uploadedAt,
                uploadedBy,
                withdrawnAt,
                withdrawnBy,
                reason);
    }
}
