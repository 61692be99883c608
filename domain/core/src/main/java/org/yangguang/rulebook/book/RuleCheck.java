package org.yangguang.rulebook.book;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yangguang.kernel.Reason;

/** A legal officer compared an entry of the book with the texts it cites, as they stood that day. */
@Entity
@Immutable
@Table(schema = "rulebook", name = "rule_check")
class RuleCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String entry;

    @Column(name = "checked_on")
    private LocalDate on;

    @Column(name = "checked_by")
    private String by;

    private String note;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> seen;

    protected RuleCheck() {}

    RuleCheck(String entry, LocalDate on, String by, String note, List<String> seen) {
        this.entry = entry;
        this.on = on;
        this.by = by;
        this.note = Reason.required(note);
        this.seen = List.copyOf(seen);
    }

    String entry() {
        return entry;
    }

    Looked looked() {
        return new Looked(on, by, note, List.copyOf(seen));
    }
}
