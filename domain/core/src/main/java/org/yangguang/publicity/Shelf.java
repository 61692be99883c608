package org.yangguang.publicity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** Finds what is public, and what was seen on the platform, in the database. */
@Dependent
class Shelf {

    private static final String MATCHING =
            " from Publication p where p.searchText like :text escape '!'";

    @Inject private EntityManager entities;

    void add(Publication publication) {
        entities.persist(publication);
    }

    void add(Backfill backfill) {
        entities.persist(backfill);
    }

    /** One publication of an inspection after the other, so that nobody publishes twice. */
    void lock(long inspection) {
        entities.createNativeQuery("select pg_advisory_xact_lock(70, cast(:i as integer))")
                .setParameter("i", inspection)
                .getSingleResult();
    }

    Optional<Publication> of(long inspection) {
        return entities.createQuery(
                        "select p from Publication p where p.inspection = :i", Publication.class)
                .setParameter("i", inspection)
                .getResultStream()
                .findFirst();
    }

    Optional<Backfill> backfillOf(long inspection) {
        return Optional.ofNullable(entities.find(Backfill.class, inspection));
    }

    Optional<PublicResult> at(long id) {
        return Optional.ofNullable(entities.find(Publication.class, id)).map(Publication::view);
    }

    List<PublicResult> page(String text, int first, int size) {
        return matching("select p" + MATCHING + " order by p.id desc", Publication.class, text)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(Publication::view)
                .toList();
    }

    long count(String text) {
        return matching("select count(p)" + MATCHING, Long.class, text).getSingleResult();
    }

    long count(PublicFinding finding) {
        return entities.createQuery(
                        "select count(p) from Publication p where p.finding = :f", Long.class)
                .setParameter("f", finding)
                .getSingleResult();
    }

    private <T> TypedQuery<T> matching(String query, Class<T> type, String text) {
        String plain = text == null ? "" : text.strip().replaceAll("([!%_])", "!$1");
        return entities.createQuery(query, type).setParameter("text", "%" + plain + "%");
    }
}
