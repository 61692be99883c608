package org.yangguang.plan.yearplan;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Roles;
import org.yangguang.kernel.Act;
import org.yangguang.plan.yearplan.PlanAct.PlanApproved;
import org.yangguang.plan.yearplan.PlanAct.PlanDrafted;
import org.yangguang.plan.yearplan.PlanAct.PlanPublished;
import org.yangguang.plan.yearplan.PlanAct.PlanReturned;
import org.yangguang.plan.yearplan.PlanAct.PlanRevised;
import org.yangguang.plan.yearplan.PlanAct.PlanSubmitted;
import org.yangguang.plan.yearplan.PlanRules.YearHasPlan;
import org.yangguang.platform.DocumentKind;
import org.yangguang.platform.DocumentNumbers;
import org.yangguang.platform.Mode;
import org.yangguang.platform.OnceTokens;

/** 年度计划: one a year, drafted by a clerk, approved by a leader (four eyes), then public (S2, S25). */
@Stateless
@RolesAllowed({
    Roles.CLERK,
    Roles.LEADER,
    Roles.LEGAL,
    Roles.INSPECTOR,
    Roles.WITNESS,
    Roles.AUDITOR
})
public class Plans {

    @PersistenceContext private EntityManager entities;
    @Inject private Event<Act> acts;
    @Inject private CurrentUser user;
    @Inject private Clock clock;
    @Inject private Mode mode;
    @EJB private DocumentNumbers numbers;
    @EJB private OnceTokens tokens;

    /** A new draft; {@code YearHasPlan} when the year has one. */
    @RolesAllowed(Roles.CLERK)
    public PlanId draft(PlanDraft draft, String token) {
        return new PlanId(Long.parseLong(tokens.once(token, () -> persist(draft).id().toString())));
    }

    /** @param seenVersion the version the clerk had on the screen */
    @RolesAllowed(Roles.CLERK)
    public void revise(PlanId id, PlanDraft draft, long seenVersion) {
        Plan plan = require(id);
        if (draft.year() != plan.year()) {
            requireFree(draft.year());
        }
        plan.revise(draft, seenVersion);
        acts.fire(new PlanRevised(id, plan.title()));
    }

    @RolesAllowed(Roles.CLERK)
    public void submit(PlanId id) {
        Plan plan = require(id);
        plan.submit();
        acts.fire(new PlanSubmitted(id, plan.title()));
    }

    /** Approves and gives the number; never by the drafter. */
    @RolesAllowed(Roles.LEADER)
    public void approve(PlanId id) {
        Plan plan = require(id);
        approve(plan, user.login());
        acts.fire(new PlanApproved(id, plan.title()));
    }

    @RolesAllowed(Roles.LEADER)
    public void sendBack(PlanId id, String reason) {
        Plan plan = require(id);
        plan.sendBack(reason);
        acts.fire(new PlanReturned(id, plan.title(), reason.strip()));
    }

    @RolesAllowed(Roles.CLERK)
    public void publish(PlanId id) {
        Plan plan = require(id);
        plan.publish(LocalDate.now(clock));
        acts.fire(new PlanPublished(id, plan.title(), plan.approvedBy()));
    }

    /** All plans, newest year first. */
    public List<PlanView> all() {
        return views("select p from Plan p order by p.year desc");
    }

    public PlanView view(PlanId id) {
        return require(id).view(user::nameOf);
    }

    /** What the public may read: published plans, newest year first. */
    @PermitAll
    public List<PlanView> published() {
        return views("select p from Plan p where p.publishedOn is not null order by p.year desc");
    }

    /** Demo mode only: a published plan of fictional people, unless the year has one. */
    @PermitAll
    public void publishFictional(PlanDraft draft, String clerk, String leader) {
        if (!mode.isDemo()) {
            throw new SecurityException("fictional plans live in demo mode only");
        }
        if (planned(draft.year())) {
            return;
        }
        Plan plan = new Plan(draft, clerk);
        entities.persist(plan);
        plan.submit();
        approve(plan, leader);
        entities.flush();
        plan.publish(LocalDate.now(clock));
        acts.fire(new PlanPublished(plan.id(), plan.title(), leader));
    }

    private Plan persist(PlanDraft draft) {
        requireFree(draft.year());
        Plan plan = new Plan(draft, user.login());
        entities.persist(plan);
        acts.fire(new PlanDrafted(plan.id(), plan.title()));
        return plan;
    }

    private void approve(Plan plan, String leader) {
        plan.requireSubmitted();
        plan.approve(leader, numbers.next(DocumentKind.PLAN));
    }

    private void requireFree(int year) {
        if (planned(year)) {
            throw new YearHasPlan(String.valueOf(year));
        }
    }

    private boolean planned(int year) {
        return entities.createQuery("select count(p) from Plan p where p.year = :y", Long.class)
                        .setParameter("y", year)
                        .getSingleResult()
                > 0;
    }

    private List<PlanView> views(String query) {
        return entities.createQuery(query, Plan.class)
                .getResultStream()
                .map(plan -> plan.view(user::nameOf))
                .toList();
    }

    private Plan require(PlanId id) {
        return Plan.known(entities.find(Plan.class, id.value()), id);
    }
}
