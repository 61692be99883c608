package org.yangguang.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.yangguang.plan.task.TaskDraft;
import org.yangguang.plan.task.TaskId;
import org.yangguang.plan.task.TaskView;
import org.yangguang.plan.task.Tasks;
import org.yangguang.plan.yearplan.PlanId;
import org.yangguang.plan.yearplan.PlanView;
import org.yangguang.plan.yearplan.Plans;
import org.yangguang.platform.BusinessTime;
import org.yangguang.rules.parameters.Figures;
import org.yangguang.web.faces.Messages;

/** 拟定抽查任务: a new draft under {@code plan}, or the draft with {@code id}. */
@Named
@ViewScoped
public class TaskDraftPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Plans plans;
    @Inject private Tasks tasks;
    @Inject private BusinessTime time;
    @Inject private Messages messages;

    private final String token = UUID.randomUUID().toString();
    private Long id;
    private Long planId;
    private long version;
    private PlanView plan;
    private String title;
    private int quota = 2;
    private boolean withAgencies = true;
    private LocalDate from;
    private LocalDate to;
    private int teamSize;

    public void load() {
        if (id != null) {
            show(tasks.view(new TaskId(id)));
        } else {
            teamSize = Figures.TEAM_SIZE.on(time.today());
        }
        plan = plans.view(new PlanId(planId));
    }

    public String save() {
        TaskDraft draft = new TaskDraft(title, quota, withAgencies, from, to, teamSize);
        if (id == null) {
            id = tasks.draft(plan.id(), draft, token).value();
        } else {
            tasks.revise(new TaskId(id), draft, version);
        }
        messages.done("plan.saved", draft.title());
        return "/plan/task?faces-redirect=true&id=" + id;
    }

    private void show(TaskView task) {
        planId = task.plan().value();
        version = task.version();
        title = task.title();
        quota = task.quota();
        withAgencies = task.withAgencies();
        from = task.from();
        to = task.to();
        teamSize = task.teamSize();
    }

    public PlanView getPlan() {
        return plan;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getPlanId() {
        return planId;
    }

    public void setPlanId(Long planId) {
        this.planId = planId;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public int getQuota() {
        return quota;
    }

    public void setQuota(int quota) {
        this.quota = quota;
    }

    public boolean isWithAgencies() {
        return withAgencies;
    }

    public void setWithAgencies(boolean withAgencies) {
        this.withAgencies = withAgencies;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public int getTeamSize() {
        return teamSize;
    }

    public void setTeamSize(int teamSize) {
        this.teamSize = teamSize;
    }
}
