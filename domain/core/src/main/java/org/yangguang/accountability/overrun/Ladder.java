package org.yangguang.accountability.overrun;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yangguang.accountability.obligation.Obligation;
import org.yangguang.accountability.obligation.ObligationBook;

/** Finds the entries of the ledger in the database. */
@Dependent
class Ladder {

    @Inject private EntityManager entities;

    void add(LadderEntry entry) {
        entities.persist(entry);
    }

    Optional<LadderEntry> of(Obligation obligation) {
        return entities.createQuery(
                        "select e from LadderEntry e where e.obligation = :o", LadderEntry.class)
                .setParameter("o", obligation)
                .getResultStream()
                .findFirst();
    }

    LadderEntry require(long id) {
        return ObligationBook.known(entities.find(LadderEntry.class, id), id);
    }

    /** How many overruns of a person were confirmed in a calendar year. */
    int confirmedOf(String person, int year) {
        return entities.createQuery(
                        "select count(e) from LadderEntry e where e.person = :person"
                                + " and e.decision = :confirmed and e.decidedOn between :from and :to",
                        Long.class)
                .setParameter("person", person)
                .setParameter("confirmed", Verdict.CONFIRMED)
                .setParameter("from", LocalDate.of(year, 1, 1))
                .setParameter("to", LocalDate.of(year, 12, 31))
                .getSingleResult()
                .intValue();
    }

    List<LadderEntry> undecided() {
        return entities.createQuery(
                        "select e from LadderEntry e join fetch e.obligation"
                                + " where e.decision is null order by e.level desc, e.foundOn",
                        LadderEntry.class)
                .getResultList();
    }

    List<LadderEntry> all() {
        return entities.createQuery(
                        "select e from LadderEntry e join fetch e.obligation order by e.foundOn, e.id",
                        LadderEntry.class)
                .getResultList();
    }

    /** A second sweep waits until the first has committed and then finds its entries. */
    void oneSweepAtATime() {
        entities.createNativeQuery("lock table accountability.overrun in share row exclusive mode")
                .executeUpdate();
    }
}
