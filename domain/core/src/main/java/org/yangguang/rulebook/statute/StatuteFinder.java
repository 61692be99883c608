package org.yangguang.rulebook.statute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.rules.citation.Place;

/** Reads lists of statutes and of articles page by page; the database decides what is in force on the day. */
@ApplicationScoped
class StatuteFinder {

    /** Each statute with the text that counts: in force, else to come, else ended, else withdrawn. */
    private static final String LINES =
            " from (select distinct on (s.id) s.id, s.title, v.issuer, v.number, v.find, v.valid_from, v.valid_until, case"
                    + " when v.withdrawn_at is not null then 'WITHDRAWN' when v.valid_from > :day then 'TO_COME'"
                    + " when v.valid_until < :day then 'ENDED' else 'IN_FORCE' end as state,"
                    + " (select count(*) from rulebook.statute_version a where a.statute_id = s.id) as versions"
                    + " from rulebook.statute s join rulebook.statute_version v on v.statute_id = s.id"
                    + " order by s.id, v.withdrawn_at is not null, v.valid_from > :day, v.valid_from desc) line"
                    + " where (:state = '' or state = :state)"
                    + " and find like :like escape '!'";

    private static final String ARTICLES =
            " from rulebook.article a join (select distinct on (statute_id) id, statute_id, valid_until"
                    + " from rulebook.statute_version where withdrawn_at is null and valid_from <= :day"
                    + " order by statute_id, valid_from desc) v on v.id = a.version_id"
                    + " join rulebook.statute s on s.id = v.statute_id"
                    + " where (v.valid_until is null or v.valid_until >= :day) and a.find like :like escape '!'";

    @Inject private EntityManager entities;

    List<StatuteRow> page(StatuteQuery query, LocalDate day, int first, int size) {
        return rows(
                        filled("select *" + LINES + " order by title, id", query, day, Tuple.class)
                                .setFirstResult(first)
                                .setMaxResults(size))
                .stream()
                .map(StatuteFinder::line)
                .toList();
    }

    long count(StatuteQuery query, LocalDate day) {
        return number(filled("select count(*)" + LINES, query, day, Long.class));
    }

    List<FoundArticle> articles(String words, LocalDate day, int first, int size) {
        String columns =
                "select v.id as version, s.id as statute, s.title, a.number, a.inserted, a.text";
        return rows(
                        articles(
                                        columns + ARTICLES + " order by s.title, a.place",
                                        words,
                                        day,
                                        Tuple.class)
                                .setFirstResult(first)
                                .setMaxResults(size))
                .stream()
                .map(StatuteFinder::article)
                .toList();
    }

    long countArticles(String words, LocalDate day) {
        return number(articles("select count(*)" + ARTICLES, words, day, Long.class));
    }

    private Query filled(String sql, StatuteQuery query, LocalDate day, Class<?> type) {
        return entities.createNativeQuery(sql, type)
                .setParameter("day", day)
                .setParameter("state", query.state() == null ? "" : query.state().name())
                .setParameter("like", query.like());
    }

    private Query articles(String sql, String words, LocalDate day, Class<?> type) {
        return entities.createNativeQuery(sql, type)
                .setParameter("day", day)
                .setParameter("like", StatuteQuery.like(words));
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return (List<Tuple>) query.getResultList();
    }

    private static long number(Query query) {
        return ((Number) query.getSingleResult()).longValue();
    }

    private static StatuteRow line(Tuple row) {
        return new StatuteRow(
                row.get("id", Long.class),
                row.get("title", String.class),
                row.get("issuer", String.class),
                row.get("number", String.class),
                day(row, "valid_from"),
                day(row, "valid_until"),
                TextState.valueOf(row.get("state", String.class)),
                row.get("versions", Long.class));
    }

    private static FoundArticle article(Tuple row) {
        return new FoundArticle(
                row.get("version", Long.class),
                row.get("statute", Long.class),
                row.get("title", String.class),
                new Place(
                        row.get("number", Integer.class), row.get("inserted", Integer.class), 0, 0),
                row.get("text", String.class));
    }

    private static LocalDate day(Tuple row, String column) {
        return row.get(column) instanceof java.sql.Date date
                ? date.toLocalDate()
                : (LocalDate) row.get(column);
    }
}
