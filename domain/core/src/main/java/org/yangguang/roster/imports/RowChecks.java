package org.yangguang.roster.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.roster.RosterState;
import org.yangguang.roster.inspector.ExpertCheck;
import org.yangguang.roster.inspector.InspectorCheck;
import org.yangguang.roster.rows.ImportKind;
import org.yangguang.roster.rows.RowCheck;
import org.yangguang.roster.standard.Mappings;
import org.yangguang.roster.subject.SubjectKind;
import org.yangguang.roster.tender.TenderCheck;

/** Makes the check for a kind of import, with what the roster knows today. */
@ApplicationScoped
class RowChecks {

    @Inject private EntityManager entities;
    @Inject private Mappings mappings;
    @Inject private Clock clock;

    RowCheck of(ImportKind kind, String fileName) {
        return switch (kind) {
            case ORGANISATIONS -> new OrganisationCheck(LocalDate.now(clock));
            case EXPERTS -> new ExpertCheck();
            case INSPECTORS -> new InspectorCheck(mappings.codes(), logins());
            case TENDER_DATA -> new TenderCheck(fileName, mappings.all(), projects());
        };
    }

    private Map<String, String> logins() {
        return entities.createQuery(
                        "select i.login as login, i.code as code from Inspector i where i.login is not null",
                        Tuple.class)
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                t -> t.get("login", String.class),
                                t -> t.get("code", String.class)));
    }

    private Set<String> projects() {
        return entities.createQuery(
                        "select s.code from Subject s where s.kind = :kind and s.state = :state",
                        String.class)
                .setParameter("kind", SubjectKind.PROJECT)
                .setParameter("state", RosterState.ACTIVE)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
