package org.yangguang.plan.task;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.yangguang.catalogue.Catalogue;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Roles;
import org.yangguang.kernel.Act;
import org.yangguang.plan.task.TaskAct.TaskCancelled;
import org.yangguang.plan.task.TaskAct.TaskDrafted;
import org.yangguang.plan.task.TaskAct.TaskDrawn;
import org.yangguang.plan.task.TaskAct.TaskPublished;
import org.yangguang.plan.task.TaskAct.TaskReopened;
import org.yangguang.plan.task.TaskAct.TaskRevised;
import org.yangguang.plan.task.TaskRules.NothingPublishedToCheck;
import org.yangguang.plan.task.TaskRules.TaskUnknown;
import org.yangguang.plan.task.TaskRules.TeamTooSmall;
import org.yangguang.plan.yearplan.Plan;
import org.yangguang.plan.yearplan.PlanId;
import org.yangguang.platform.Bureau;
import org.yangguang.platform.DocumentKind;
import org.yangguang.platform.DocumentNumbers;
import org.yangguang.platform.OnceTokens;
import org.yangguang.roster.tender.Projects;
import org.yangguang.rules.eligibility.EligibilityRules.Scope;
import org.yangguang.rules.parameters.Figures;

/** 抽查任务: how many projects of which year are drawn, and when they are inspected (S10). */
@Stateless
@RolesAllowed({
    Roles.CLERK,
    Roles.LEADER,
    Roles.LEGAL,
    Roles.INSPECTOR,
    Roles.WITNESS,
    Roles.AUDITOR
})
public class Tasks {

    private static final String MATCHING =
            " from Task t where (:year = 0 or t.plan.year = :year) and t.status in :statuses"
                    + " and (t.title like :text escape '\\' or coalesce(t.number, '') like :text escape '\\')";

    @PersistenceContext private EntityManager entities;
    @Inject private Event<Act> acts;
    @Inject private CurrentUser user;
    @Inject private Bureau bureau;
    @Inject private Clock clock;
    @EJB private DocumentNumbers numbers;
    @EJB private OnceTokens tokens;
    @EJB private Projects projects;
    @EJB private Catalogue catalogue;

    /** A new task of a published plan. */
    @RolesAllowed(Roles.CLERK)
    public TaskId draft(PlanId plan, TaskDraft draft, String token) {
        return new TaskId(Long.parseLong(tokens.once(token, () -> persist(plan, draft))));
    }

    /** @param seenVersion the version the clerk had on the screen */
    @RolesAllowed(Roles.CLERK)
    public void revise(TaskId id, TaskDraft draft, long seenVersion) {
        requireInspectors(draft);
        Task task = require(id);
        task.revise(draft, seenVersion);
        TaskView view = task.view();
        acts.fire(new TaskRevised(id, view.plan(), view.title()));
    }

    /** Gives the number and makes the task public; items must be published by then (国办发〔2024〕54号). */
    @RolesAllowed(Roles.CLERK)
    public void publish(TaskId id) {
        Task task = require(id);
        task.requireDraft();
        requirePublishedItems(task.view().from());
        task.publish(numbers.next(DocumentKind.TASK), LocalDate.now(clock));
        TaskView view = task.view();
        acts.fire(new TaskPublished(id, view.plan(), view.title(), view.number()));
    }

    @RolesAllowed({Roles.CLERK, Roles.LEADER})
    public void cancel(TaskId id, String reason) {
        Task task = require(id);
        task.cancel(reason);
        TaskView view = task.view();
        acts.fire(new TaskCancelled(id, view.plan(), view.title(), view.cancelReason()));
    }

    /** Called by the draw in its own transaction. */
    @RolesAllowed({Roles.CLERK, Roles.LEADER, Roles.WITNESS})
    public void markDrawn(TaskId id) {
        Task task = require(id);
        task.markDrawn();
        TaskView view = task.view();
        acts.fire(new TaskDrawn(id, view.plan(), view.title()));
    }

    /** Called by the draw when it is given up: the task is drawn again under the next number. */
    @RolesAllowed({Roles.CLERK, Roles.LEADER, Roles.WITNESS})
    public void reopen(TaskId id) {
        Task task = require(id);
        task.reopen();
        TaskView view = task.view();
        acts.fire(new TaskReopened(id, view.plan(), view.title()));
    }

    /** One task; somebody from outside sees it once it is public. */
    @PermitAll
    public TaskView view(TaskId id) {
        Task task = require(id);
        if (!task.isPublic() && !user.isSignedIn()) {
            throw new TaskUnknown(id.toString());
        }
        return task.view();
    }

    /** One page of the tasks that match, newest first. */
    public List<TaskView> find(TaskQuery wanted, int first, int size) {
        return matching("select t" + MATCHING + " order by t.id desc", Task.class, wanted)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(Task::view)
                .toList();
    }

    public long count(TaskQuery wanted) {
        return matching("select count(t)" + MATCHING, Long.class, wanted).getSingleResult();
    }

    /** Tasks of a plan, in the order they were drafted. */
    public List<TaskView> of(PlanId plan) {
        return entities.createQuery(
                        "select t from Task t where t.plan.id = :p order by t.id", Task.class)
                .setParameter("p", plan.value())
                .getResultStream()
                .map(Task::view)
                .toList();
    }

    /** What the public may read: published tasks, newest first, without candidates. */
    @PermitAll
    public List<TaskView> published() {
        return entities.createQuery(
                        "select t from Task t where t.publishedOn is not null order by t.id desc",
                        Task.class)
                .getResultStream()
                .map(Task::view)
                .toList();
    }

    /** Titles by id, for lists of other contexts. */
    @PermitAll
    public Map<TaskId, String> names(Collection<TaskId> ids) {
        return entities.createQuery("select t from Task t where t.id in :ids", Task.class)
                .setParameter("ids", ids.stream().map(TaskId::value).toList())
                .getResultStream()
                .map(Task::view)
                .collect(Collectors.toMap(TaskView::id, TaskView::title));
    }

    /** The whole base roster against the task's scope, by id; never only those who are in. */
    @RolesAllowed({Roles.CLERK, Roles.LEADER, Roles.LEGAL, Roles.WITNESS, Roles.AUDITOR})
    public List<CandidateView> candidates(TaskId id) {
        Scope scope = new Scope(bureau.regionCode(), require(id).view().year());
        return new Pool().candidates(projects.allFacts(LocalDate.now(clock)), scope);
    }

    private String persist(PlanId planId, TaskDraft draft) {
        requireInspectors(draft);
        Plan plan = Plan.known(entities.find(Plan.class, planId.value()), planId);
        Task task = new Task(plan, draft, user.login());
        entities.persist(task);
        acts.fire(new TaskDrafted(task.id(), planId, draft.title()));
        return task.id().toString();
    }

    private static void requireInspectors(TaskDraft draft) {
        int least = Figures.INSPECTORS.on(draft.from());
        if (draft.teamSize() < least) {
            throw new TeamTooSmall(least);
        }
    }

    private void requirePublishedItems(LocalDate firstDay) {
        if (catalogue.inForce(firstDay).isEmpty()) {
            throw new NothingPublishedToCheck(firstDay.toString());
        }
    }

    private <T> TypedQuery<T> matching(String query, Class<T> type, TaskQuery wanted) {
        return entities.createQuery(query, type)
                .setParameter("year", Objects.requireNonNullElse(wanted.year(), 0))
                .setParameter("statuses", wanted.statuses())
                .setParameter("text", wanted.pattern());
    }

    private Task require(TaskId id) {
        Task task = entities.find(Task.class, id.value());
        if (task == null) {
            throw new TaskUnknown(id.toString());
        }
        return task;
    }
}
