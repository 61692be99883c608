package org.yangguang.roster.inspector;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.roster.NativeRows;
import org.yangguang.roster.RosterState;

/** Reads versions of inspectors. */
@ApplicationScoped
class InspectorFinder {

    private static final String COLUMNS =
            "select code, name, unit, post, login, certificate, certificate_expiry, lead,"
                    + " array_to_string(skills, ';') as skills, cast(leaves as text) as leaves,"
                    + " cast(interests as text) as interests, cast(trainings as text) as trainings, state, version, changed_at, changed_by, reason,"
                    + " import_id from ";

    private final LeavesColumn leaves = new LeavesColumn();
    private final InterestsColumn interests = new InterestsColumn();
    private final TrainingsColumn trainings = new TrainingsColumn();

    @Inject private EntityManager entities;

    List<InspectorVersion> before(Instant instant) {
        return versions(
                entities.createNativeQuery(
                                COLUMNS
                                        + "roster.inspectors_before(:before) where state <> 'WITHDRAWN'"
                                        + " order by code",
                                Tuple.class)
                        .setParameter("before", instant));
    }

    List<InspectorVersion> present() {
        return versions(
                entities.createNativeQuery(
                        COLUMNS + "roster.inspector where state <> 'WITHDRAWN' order by code",
                        Tuple.class));
    }

    List<InspectorVersion> presentOf(String login) {
        return versions(
                entities.createNativeQuery(
                                COLUMNS
                                        + "roster.inspector where state <> 'WITHDRAWN' and login = :login",
                                Tuple.class)
                        .setParameter("login", login));
    }

    List<InspectorVersion> history(String code) {
        return versions(
                entities.createNativeQuery(
                                COLUMNS
                                        + "roster.inspector_version where code = :code order by seq desc",
                                Tuple.class)
                        .setParameter("code", code));
    }

    private List<InspectorVersion> versions(Query query) {
        return NativeRows.of(query).stream().map(this::version).toList();
    }

    private InspectorVersion version(Tuple row) {
        return new InspectorVersion(
                inspector(row),
                RosterState.valueOf(row.get("state", String.class)),
                row.get("version", Long.class),
                row.get("changed_at", Instant.class),
                row.get("changed_by", String.class),
                row.get("reason", String.class),
                row.get("import_id", Long.class));
    }

    private InspectorView inspector(Tuple row) {
        String skills = row.get("skills", String.class);
        return new InspectorView(
                row.get("code", String.class),
                row.get("name", String.class),
                row.get("unit", String.class),
                row.get("post", String.class),
                row.get("login", String.class),
                row.get("certificate", String.class),
                day(row.get("certificate_expiry")),
                row.get("lead", Boolean.class),
                skills.isEmpty() ? List.of() : List.of(skills.split(";")),
                leaves.convertToEntityAttribute(row.get("leaves", String.class)),
                interests.convertToEntityAttribute(row.get("interests", String.class)),
                trainings.convertToEntityAttribute(row.get("trainings", String.class)));
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
