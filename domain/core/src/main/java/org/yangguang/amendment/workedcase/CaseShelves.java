package org.yangguang.amendment.workedcase;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.yangguang.amendment.workedcase.WorkedCaseAct.WorkedCaseWritten;
import org.yangguang.amendment.workedcase.WorkedCaseRules.CaseUnknown;
import org.yangguang.kernel.Act;
import org.yangguang.kernel.Hashes;
import org.yangguang.rules.cases.CaseRow;

/** Keeps worked cases with all their versions, and finds them. */
@Dependent
public class CaseShelves {

    @Inject private EntityManager entities;
    @Inject private Event<Act> acts;

    KeptCase require(long id) {
        KeptCase found = entities.find(KeptCase.class, id);
        if (found == null) {
            throw new CaseUnknown(id);
        }
        return found;
    }

    Optional<KeptCase> called(String code) {
        return entities.createQuery("select c from KeptCase c where c.code = :code", KeptCase.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** All that rehearsals ask, by code. */
    public List<KeptCase> inUse() {
        return entities.createQuery(
                        "select c from KeptCase c where c.retiredAt is null order by c.code",
                        KeptCase.class)
                .getResultList();
    }

    List<KeptCase> page(CaseQuery query, int first, int size) {
        return filled("select c", " order by c.code", query, KeptCase.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count(CaseQuery query) {
        return filled("select count(c)", "", query, Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> filled(String what, String order, CaseQuery query, Class<T> type) {
        String retired = query.shelf() == CaseShelf.RETIRED ? "is not null" : "is null";
        return entities.createQuery(
                        what
                                + " from KeptCase c where c.retiredAt "
                                + retired
                                + " and concat(c.code, ' ', c.title, ' ', c.reason) ilike :like escape '\\'"
                                + order,
                        type)
                .setParameter("like", query.like());
    }

    /** A new case, or the next version of one; nobody = the product. */
    KeptCase write(CaseRow row, String by, Instant now) {
        KeptCase kept = called(row.code()).orElse(null);
        if (kept == null) {
            kept = new KeptCase(row, by, now);
            entities.persist(kept);
        } else {
            kept.write(row, by, now);
        }
        entities.flush();
        keep(kept, row, by, now);
        acts.fire(
                new WorkedCaseWritten(
                        kept.id(),
                        kept.code(),
                        kept.number(),
                        Hashes.sha256Hex(row.text().getBytes(UTF_8))));
        return kept;
    }

    private void keep(KeptCase kept, CaseRow row, String by, Instant now) {
        entities.createNativeQuery(
                        "insert into amendment.worked_case_version (worked_case, number, cells, written_by, written_at)"
                                + " values (:id, :number, :cells, cast(:by as varchar), :now)")
                .setParameter("id", kept.id())
                .setParameter("number", kept.number())
                .setParameter("cells", row.text())
                .setParameter("by", by)
                .setParameter("now", now)
                .executeUpdate();
    }

    CaseRow version(long id, int number) {
        List<?> found =
                entities.createNativeQuery(
                                "select cells from amendment.worked_case_version"
                                        + " where worked_case = :id and number = :number",
                                String.class)
                        .setParameter("id", id)
                        .setParameter("number", number)
                        .getResultList();
        if (found.isEmpty()) {
            throw new CaseUnknown(id);
        }
        return CaseRow.read((String) found.get(0));
    }

    @SuppressWarnings("unchecked")
    List<CaseVersionRow> versions(long id, UnaryOperator<String> names) {
        List<Tuple> rows =
                entities.createNativeQuery(
                                "select number, written_by, written_at from amendment.worked_case_version"
                                        + " where worked_case = :id order by number desc",
                                Tuple.class)
                        .setParameter("id", id)
                        .getResultList();
        return rows.stream().map(row -> version(row, names)).toList();
    }

    private static CaseVersionRow version(Tuple row, UnaryOperator<String> names) {
        String by = row.get(1, String.class);
        return new CaseVersionRow(
                row.get(0, Integer.class),
                by == null ? null : names.apply(by),
                row.get(2, Instant.class));
    }
}
