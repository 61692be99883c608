package org.yangguang.casework.matter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Roles;
import org.yangguang.inspection.InspectionId;
import org.yangguang.inspection.steps.Inspections;
import org.yangguang.kernel.Act;
import org.yangguang.platform.DocumentKind;
import org.yangguang.platform.DocumentNumbers;
import org.yangguang.rulebook.book.RuleVersions;
import org.yangguang.rules.engine.Explanation;
import org.yangguang.rules.judgement.JudgementRules;

/** 问题处置: the rules propose, the legal officer reviews, the leader decides and ends (S5, S22, S23). */
@Stateless
@RolesAllowed({Roles.LEADER, Roles.CLERK, Roles.LEGAL})
public class Matters {

    private static final String MATCHING =
            " from Matter m where (:status is null or m.status = :status)"
                    + " and m.projectName like :text escape '!'";

    @PersistenceContext private EntityManager entities;
    @Inject private Proposer proposer;
    @Inject private RuleVersions versions;
    @Inject private Inspections inspections;
    @Inject private DocumentNumbers numbers;
    @Inject private CurrentUser user;
    @Inject private Clock clock;
    @Inject private Event<Act> acts;

    /** The matter of an inspection that the caller may see; empty when nothing was found. */
    public Optional<MatterView> of(InspectionId inspection) {
        return found(inspection).map(matter -> matter.view(user::nameOf));
    }

    /** What was decided, for whoever publishes the result: nothing while undecided. */
    @RolesAllowed({Roles.LEADER, Roles.CLERK, Roles.LEGAL, Roles.INSPECTOR})
    public List<Outcome> outcomes(InspectionId inspection) {
        return found(inspection).map(Matter::outcomes).orElse(List.of());
    }

    /** One page, undecided first, then the newest. */
    public List<MatterView> page(MatterQuery query, int first, int size) {
        return matching(
                        "select m"
                                + MATCHING
                                + " order by m.decidedOn desc nulls first, m.foundOn, m.inspection",
                        Matter.class,
                        query)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(matter -> matter.view(user::nameOf))
                .toList();
    }

    public long count(MatterQuery query) {
        return matching("select count(m)" + MATCHING, Long.class, query).getSingleResult();
    }

    /** Asks the rules with what is known now; the answer is kept with the facts it rests on. */
    @RolesAllowed({Roles.CLERK, Roles.LEGAL})
    public void propose(InspectionId inspection, Circumstances known, GraveFacts grave) {
        acts.fire(locked(inspection).propose(proposer.ask(inspection, known, grave)));
    }

    /** Everything the rules were ever asked about, for the rehearsal of other rules. */
    @RolesAllowed(Roles.LEGAL)
    public List<JudgedMatter> judged() {
        return entities.createQuery(
                        "select m from Matter m where m.status <> :open order by m.inspection",
                        Matter.class)
                .setParameter("open", MatterStatus.OPEN)
                .getResultStream()
                .map(Matter::judged)
                .toList();
    }

    /** 为什么: every rule that concluded something, with what it saw of the facts. */
    public List<Explanation> why(InspectionId inspection) {
        Matter matter = require(inspection);
        return versions.ask(matter.rulesVersion(), () -> new JudgementRules().why(matter.facts()));
    }

    /**
     * 为什么没有: the rules that could have yielded an answer, the closest first, each line with whether the facts
     * met it.
     *
     * @param answer code of an outcome, violation or crime
     */
    public List<Explanation> whyNot(InspectionId inspection, String answer) {
        Matter matter = require(inspection);
        return versions.ask(
                matter.rulesVersion(), () -> new JudgementRules().whyNot(matter.facts(), answer));
    }

    /** 法制审核. */
    @RolesAllowed(Roles.LEGAL)
    public void review(InspectionId inspection, String opinion) {
        acts.fire(locked(inspection).review(opinion, user.login(), today()));
    }

    /** 决定 as proposed, or otherwise with a reason; gives the document number; the letters are written in the same transaction. */
    @RolesAllowed(Roles.LEADER)
    public void decide(InspectionId inspection, Decision decision) {
        acts.fire(
                locked(inspection)
                        .decide(
                                decision,
                                user.login(),
                                today(),
                                () -> numbers.next(DocumentKind.DECISION).toString()));
    }

    private Optional<Matter> found(InspectionId id) {
        inspections.view(id);
        return Optional.ofNullable(entities.find(Matter.class, id.value()));
    }

    /** 办结: records how, when and by which document the matter ended. */
    @RolesAllowed(Roles.LEADER)
    public void end(InspectionId inspection, Ending ending) {
        acts.fire(locked(inspection).end(ending, user.login(), today()));
    }

    private Matter require(InspectionId id) {
        return Matter.known(found(id).orElse(null));
    }

    private Matter locked(InspectionId id) {
        return Matter.known(
                entities.find(Matter.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    private <T> TypedQuery<T> matching(String text, Class<T> type, MatterQuery query) {
        return entities.createQuery(text, type)
                .setParameter("status", query.status())
                .setParameter("text", query.pattern());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
