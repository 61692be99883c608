package org.yangguang.roster.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.kernel.SearchText;
import org.yangguang.roster.Json;
import org.yangguang.roster.NativeRows;
import org.yangguang.roster.RosterState;

/** Reads subjects page by page, now or as of a day. The pairs lead to few rows, the text decides among them. */
@ApplicationScoped
public class SubjectFinder {

    private static final String COLUMNS =
            "select id, kind, code, name, cast(facts as text) as facts, state, version, changed_at, changed_by,"
                    + " reason, import_id ";

    @Inject private EntityManager entities;
    @Inject private Clock clock;

    List<SubjectRow> page(SubjectQuery query, int first, int size) {
        return lines(
                filled(COLUMNS + from(query) + " order by kind desc, code, id", query, Tuple.class)
                        .setFirstResult(first)
                        .setMaxResults(size));
    }

    long count(SubjectQuery query) {
        return ((Number)
                        filled("select count(*) " + from(query), query, Long.class)
                                .getSingleResult())
                .longValue();
    }

    /** Versions of one subject, newest first. */
    List<SubjectRow> history(SubjectId id) {
        return lines(
                entities.createNativeQuery(
                                COLUMNS
                                        + "from roster.subject_version where id = :id order by seq desc",
                                Tuple.class)
                        .setParameter("id", id.value()));
    }

    /** The instant at which the day is over. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }

    private static String from(SubjectQuery query) {
        StringBuilder sql =
                new StringBuilder(
                        query.asOf() == null
                                ? "from roster.subject s where state <> 'WITHDRAWN'"
                                : "from roster.subjects_before(:before) s where state <> 'WITHDRAWN'");
        if (query.kind() != null) {
            sql.append(" and kind = :kind");
        }
        if (query.role() != null) {
            sql.append(
                    " and exists (select 1 from roster.party p where p.subject = s.id and p.role = :role)");
        }
        if (hasText(query)) {
            sql.append(" and find like :like");
        }
        if (hasText(query) && query.asOf() == null) {
            sql.append(" and pairs @> roster.pairs(cast(:text as text))");
        }
        return sql.toString();
    }

    private Query filled(String sql, SubjectQuery query, Class<?> type) {
        Query filled = entities.createNativeQuery(sql, type);
        if (query.asOf() != null) {
            filled.setParameter("before", endOf(query.asOf()));
        }
        if (query.kind() != null) {
            filled.setParameter("kind", query.kind().name());
        }
        if (query.role() != null) {
            filled.setParameter("role", query.role().name());
        }
        if (hasText(query)) {
            String text = SearchText.normalise(query.text());
            filled.setParameter("like", "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%");
            if (query.asOf() == null) {
                filled.setParameter("text", text);
            }
        }
        return filled;
    }

    private static boolean hasText(SubjectQuery query) {
        return query.text() != null && !SearchText.normalise(query.text()).isEmpty();
    }

    private static List<SubjectRow> lines(Query query) {
        return NativeRows.of(query).stream().map(SubjectFinder::line).toList();
    }

    private static SubjectRow line(Tuple row) {
        return new SubjectRow(
                new SubjectId(row.get("id", String.class)),
                SubjectKind.valueOf(row.get("kind", String.class)),
                row.get("code", String.class),
                row.get("name", String.class),
                Json.texts(row.get("facts", String.class)),
                RosterState.valueOf(row.get("state", String.class)),
                row.get("version", Long.class),
                row.get("changed_at", Instant.class),
                row.get("changed_by", String.class),
                row.get("reason", String.class),
                row.get("import_id", Long.class));
    }
}
