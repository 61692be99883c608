package org.yangguang.accountability.obligation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yangguang.accountability.obligation.ObligationRules.ObligationUnknown;

/** Finds obligations in the database. */
@Dependent
public class ObligationBook {

    private static final String WHERE =
            " from Obligation o where (:duty is null or o.duty = :duty)"
                    + " and (:owner is null or o.owner = :owner or locate(:owner, o.ownerName) > 0)"
                    + " and ";

    private static final String UNDECIDED =
            " and exists (select 1 from LadderEntry e where e.obligation = o and e.decision is null)";

    @Inject private EntityManager entities;

    public void add(Obligation obligation) {
        entities.persist(obligation);
    }

    public Optional<Obligation> find(Duty duty, long inspection) {
        return entities.createQuery(
                        "select o from Obligation o where o.duty = :duty"
                                + " and o.concern.inspection = :inspection",
                        Obligation.class)
                .setParameter("duty", duty)
                .setParameter("inspection", inspection)
                .getResultStream()
                .findFirst();
    }

    List<Obligation> of(long inspection) {
        return entities.createQuery(
                        "select o from Obligation o where o.concern.inspection = :inspection"
                                + " order by o.duty",
                        Obligation.class)
                .setParameter("inspection", inspection)
                .getResultList();
    }

    public Obligation require(long id) {
        return known(entities.find(Obligation.class, id), id);
    }

    /** Refuses when nothing was found under the number of an obligation. */
    public static <T> T known(T found, long id) {
        if (found == null) {
            throw new ObligationUnknown(id);
        }
        return found;
    }

    List<Obligation> page(ObligationQuery query, LocalDate today, int first, int size) {
        return select(
                        "select o" + where(query) + " order by o.lastDay desc, o.id desc",
                        query,
                        today,
                        Obligation.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count(ObligationQuery query, LocalDate today) {
        return select("select count(o)" + where(query), query, today, Long.class).getSingleResult();
    }

    /** What one person still has to do or may still explain, most urgent first. */
    List<Obligation> openOf(String owner) {
        return entities.createQuery(
                        "select o from Obligation o where o.owner = :owner and (o.doneOn is null"
                                + " or exists (select 1 from LadderEntry e where e.obligation = o"
                                + " and e.decision is null and e.explanation is null))"
                                + " order by o.lastDay, o.duty",
                        Obligation.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    /** Missed last days without a decision: met too late, or not met at all. */
    public List<Obligation> overrun(LocalDate today) {
        return entities.createQuery(
                        "select o from Obligation o where o.lastDay < coalesce(o.doneOn, :today)"
                                + " and not exists (select 1 from LadderEntry e"
                                + " where e.obligation = o and e.decision is not null) order by o.id",
                        Obligation.class)
                .setParameter("today", today)
                .getResultList();
    }

    private <T> TypedQuery<T> select(
            String text, ObligationQuery query, LocalDate today, Class<T> type) {
        TypedQuery<T> select =
                entities.createQuery(text, type)
                        .setParameter("duty", query.duty())
                        .setParameter("owner", query.owner());
        if (text.contains(":today")) {
            select.setParameter("today", today);
        }
        return select;
    }

    private static String where(ObligationQuery query) {
        return WHERE
                + (query.status() == null ? "1 = 1" : condition(query.status()))
                + (query.undecided() ? UNDECIDED : "");
    }

    private static String condition(ObligationStatus status) {
        return switch (status) {
            case OPEN -> "o.doneOn is null and o.lastDay >= :today";
            case OVERDUE -> "o.doneOn is null and o.lastDay < :today";
            case DONE -> "o.doneOn <= o.lastDay";
            case DONE_LATE -> "o.doneOn > o.lastDay";
        };
    }
}
