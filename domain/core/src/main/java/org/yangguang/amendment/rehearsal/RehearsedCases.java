package org.yangguang.amendment.rehearsal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yangguang.rules.cases.CaseRow;
import org.yangguang.rules.worker.Rehearsed;
import org.yangguang.rules.worker.WorkedCase;

/** The cases of a rehearsal: frozen when it begins, answered by and by. */
@Dependent
public class RehearsedCases {

    private static final String CHANGED =
            " from amendment.rehearsed where draft = :draft and kind <> 'WORKED' and before is distinct from after";
    private static final String REMARKABLE =
            " from amendment.rehearsed where draft = :draft and kind = 'WORKED' and (before <> '' or after <> '')";

    @Inject private EntityManager entities;

    public void freeze(long draft, List<PastCases.Past> cases) {
        entities.createNativeQuery("delete from amendment.rehearsed where draft = :draft")
                .setParameter("draft", draft)
                .executeUpdate();
        entities.createNativeQuery(
                        "insert into amendment.rehearsed (draft, position, kind, title, facts, worked_case)"
                                + " select :draft, n - 1, kind, title, facts, cast(nullif(worked, '') as bigint)"
                                + " from unnest(:kinds, :titles, :facts, :worked) with ordinality"
                                + " as c (kind, title, facts, worked, n)")
                .setParameter("draft", draft)
                .setParameter("kinds", texts(cases, past -> past.kind().name()))
                .setParameter("titles", texts(cases, PastCases.Past::title))
                .setParameter("facts", texts(cases, PastCases.Past::facts))
                .setParameter("worked", texts(cases, past -> number(past.workedCase())))
                .executeUpdate();
    }

    private static String number(Long id) {
        return id == null ? "" : id.toString();
    }

    private static <T> String[] texts(List<T> all, Function<T, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }

    @SuppressWarnings("unchecked")
    public List<WorkedCase> from(long draft, int first, int size) {
        List<Tuple> rows =
                entities.createNativeQuery(
                                "select position, kind, facts from amendment.rehearsed where draft = :draft"
                                        + " and position >= :first order by position",
                                Tuple.class)
                        .setParameter("draft", draft)
                        .setParameter("first", first)
                        .setMaxResults(size)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new WorkedCase(
                                        row.get(0, Integer.class).toString(),
                                        WorkedCase.Kind.valueOf(row.get(1, String.class)),
                                        row.get(2, String.class)))
                .toList();
    }

    /** The answers of a batch, both lists in the order asked. */
    public void answer(long draft, List<Rehearsed> before, List<Rehearsed> after) {
        List<Integer> asked = IntStream.range(0, after.size()).boxed().toList();
        entities.createNativeQuery(
                        "update amendment.rehearsed r set before = a.before, after = a.after, rules = a.rules"
                                + " from unnest(:ids, :before, :after, :rules) as a (id, before, after, rules)"
                                + " where r.draft = :draft and r.position = cast(a.id as integer)")
                .setParameter("ids", texts(after, Rehearsed::id))
                .setParameter("before", texts(before, RehearsedCases::said))
                .setParameter("after", texts(after, RehearsedCases::said))
                .setParameter("rules", texts(asked, i -> deciding(before.get(i), after.get(i))))
                .setParameter("draft", draft)
                .executeUpdate();
    }

    /** The rules behind the new answer; where a worked case agrees anew, those behind the old one. */
    private static String deciding(Rehearsed before, Rehearsed after) {
        return String.join("\n", after.conclusion().isEmpty() ? before.rules() : after.rules());
    }

    private static String said(Rehearsed answer) {
        return answer.failed() == null ? answer.conclusion() : answer.failed();
    }

    private long countChanged(long draft) {
        return count(CHANGED, draft);
    }

    public List<RehearsedRow> changed(long draft, int first, int size) {
        String query = "select title, before, after, rules" + CHANGED + " order by position";
        return page(query, draft, first, size)
                .map(
                        row ->
                                new RehearsedRow(
                                        row.get(0, String.class),
                                        row.get(1, String.class),
                                        row.get(2, String.class),
                                        row.get(3, String.class)))
                .toList();
    }

    public RehearsedCount count(long draft, Instant frozen) {
        return new RehearsedCount(countChanged(draft), countWorked(draft), countSince(frozen));
    }

    private long countSince(Instant frozen) {
        return frozen == null
                ? 0
                : entities.createQuery(
                                "select count(c) from KeptCase c where c.retiredAt is null and c.writtenAt > :frozen",
                                Long.class)
                        .setParameter("frozen", frozen)
                        .getSingleResult();
    }

    private WorkedCount countWorked(long draft) {
        Tuple row =
                (Tuple)
                        entities.createNativeQuery(
                                        "select count(*), count(*) filter (where before = '' and after <> ''),"
                                                + " count(*) filter (where before <> '' and after <> ''),"
                                                + " count(*) filter (where before <> '' and after = '')"
                                                + " from amendment.rehearsed where draft = :draft and kind = 'WORKED'",
                                        Tuple.class)
                                .setParameter("draft", draft)
                                .getSingleResult();
        return new WorkedCount(
                row.get(0, Long.class).intValue(),
                row.get(1, Long.class),
                row.get(2, Long.class),
                row.get(3, Long.class));
    }

    public long countRemarkable(long draft) {
        return count(REMARKABLE, draft);
    }

    /** Worked cases that do not agree, those first that agree today. */
    public List<WorkedResult> remarkable(long draft, int first, int size) {
        String query =
                "select worked_case, title, facts, before, after, rules"
                        + REMARKABLE
                        + " order by before <> '', position";
        return page(query, draft, first, size)
                .map(
                        row ->
                                WorkedResult.of(
                                        row.get(0, Long.class),
                                        row.get(1, String.class),
                                        CaseRow.read(row.get(2, String.class)),
                                        row.get(3, String.class),
                                        row.get(4, String.class),
                                        row.get(5, String.class)))
                .toList();
    }

    private long count(String which, long draft) {
        return ((Number)
                        entities.createNativeQuery("select count(*)" + which)
                                .setParameter("draft", draft)
                                .getSingleResult())
                .longValue();
    }

    @SuppressWarnings("unchecked")
    private Stream<Tuple> page(String query, long draft, int first, int size) {
        return entities
                .createNativeQuery(query, Tuple.class)
                .setParameter("draft", draft)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList()
                .stream();
    }
}
