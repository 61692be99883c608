package org.yangguang.roster.subject;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.annotations.ColumnTransformer;
import org.yangguang.roster.RosterState;
import org.yangguang.roster.subject.SubjectRules.SubjectAlreadySwitched;
import org.yangguang.roster.subject.SubjectRules.SubjectNameMissing;

/** One subject as it stands; the database keeps a version at each write, its own or an import's. */
@Entity
@Table(schema = "roster", name = "subject")
class Subject {

    @Id private String id;

    @Enumerated(EnumType.STRING)
    private SubjectKind kind;

    private String code;
    private String name;
    private String find;

    @Convert(converter = FactsColumn.class)
    @ColumnTransformer(write = "cast(? as json)")
    private Map<String, String> facts = new LinkedHashMap<>();

    @Enumerated(EnumType.STRING)
    private RosterState state;

    @Version private long version;

    private Trail trail;

    @Column(name = "import_id")
    private Long importId;

    protected Subject() {}

    Subject(SubjectId id, SubjectKind kind, String code, Content content, Trail trail) {
        this.id = id.value();
        this.kind = kind;
        this.code = code;
        this.state = RosterState.ACTIVE;
        correct(content, trail);
    }

    /** What a person may correct. */
    record Content(String name, Map<String, String> facts) {
        Content {
            name = name == null ? "" : name.strip();
            if (name.isEmpty()) {
                throw new SubjectNameMissing();
            }
        }
    }

    void correct(Content content, Trail by) {
        name = content.name();
        facts = new LinkedHashMap<>(content.facts());
        find = Pinyin.find(kind, code, name);
        left(by);
    }

    void switchTo(boolean active, Trail by) {
        if (active == (state == RosterState.ACTIVE)) {
            throw new SubjectAlreadySwitched(name);
        }
        state = active ? RosterState.ACTIVE : RosterState.INACTIVE;
        left(by);
    }

    /** An undone import's subject may be registered again. */
    void revive(Content content, Trail by) {
        state = RosterState.ACTIVE;
        correct(content, by);
    }

    boolean isWithdrawn() {
        return state == RosterState.WITHDRAWN;
    }

    private void left(Trail by) {
        trail = by;
        importId = null;
    }

    SubjectView view() {
        return new SubjectView(new SubjectId(id), kind, code, name, new LinkedHashMap<>(facts));
    }
}
