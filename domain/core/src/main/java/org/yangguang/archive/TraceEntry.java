package org.yangguang.archive;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yangguang.kernel.Act;
import org.yangguang.kernel.ContextName;

/** One kept act. The database refuses to change it. */
@Entity
@Table(schema = "archive", name = "entry")
class TraceEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;
    private String actor;

    @Column(name = "actor_name")
    private String actorName;

    private String kind;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> details;

    @Column(name = "decided_by")
    private String decidedBy;

    @Enumerated(EnumType.STRING)
    private Act.Secrecy secrecy;

    @ElementCollection
    @CollectionTable(
            schema = "archive",
            name = "entry_ref",
            joinColumns = @JoinColumn(name = "entry_id"))
    private Set<About> about = new LinkedHashSet<>();

    protected TraceEntry() {}

    TraceEntry(Instant at, String actor, String actorName, Act act) {
        this.at = at;
        this.actor = actor;
        this.actorName = actorName;
        this.kind = kindOf(act);
        this.details = List.copyOf(act.details());
        this.decidedBy = act.decidedBy();
        this.secrecy = act.secrecy();
        act.about().forEach(ref -> about.add(new About(ref.kind(), ref.id())));
        about.add(new About("person", actor));
    }

    /** {@code draw.DrawSealed}: context and event name, the key of its sentence. */
    private static String kindOf(Act act) {
        return ContextName.of(act.getClass()) + "." + act.getClass().getSimpleName();
    }

    TraceView view() {
        return new TraceView(id, at, actor, actorName, kind, details, decidedBy, secrecy);
    }

    /** What an entry is about. */
    @Embeddable
    record About(String kind, @Column(name = "ref_id") String refId) {}
}
