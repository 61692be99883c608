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
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Messages;
import org.yangguang.web.faces.Shown;

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
    @Asked private Long id;
    @Asked private Long planId;
    private long version;
    @Shown private PlanView plan;

    @Asked(required = true, max = 200)
    private String title;

    @Asked(required = true)
    private int quota = 2;

    @Asked private boolean withAgencies = true;

    @Asked(required = true)
    private LocalDate from;

    @Asked(required = true)
    private LocalDate to;

    @Asked(required = true)
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
}
