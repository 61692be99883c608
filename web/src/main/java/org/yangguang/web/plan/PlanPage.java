package org.yangguang.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.yangguang.plan.task.TaskView;
import org.yangguang.plan.task.Tasks;
import org.yangguang.plan.yearplan.PlanId;
import org.yangguang.plan.yearplan.PlanView;
import org.yangguang.plan.yearplan.Plans;
import org.yangguang.web.faces.Messages;

/** One year plan: its text, its team, its tasks, and the next step. */
@Named
@ViewScoped
public class PlanPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/plan/plan?faces-redirect=true&includeViewParams=true";

    @Inject private Plans plans;
    @Inject private Tasks tasks;
    @Inject private Messages messages;

    private long id;
    private String reason;
    private PlanView plan;
    private List<TaskView> ordered;

    public void load() {
        plan = plans.view(new PlanId(id));
        ordered = tasks.of(plan.id());
    }

    public String submit() {
        plans.submit(plan.id());
        messages.done("plan.submitted");
        return HERE;
    }

    public String approve() {
        plans.approve(plan.id());
        messages.done("plan.approved", plans.view(plan.id()).number());
        return HERE;
    }

    public String sendBack() {
        plans.sendBack(plan.id(), reason);
        messages.done("plan.returned");
        return HERE;
    }

    public String publish() {
        plans.publish(plan.id());
        messages.done("plan.published");
        return HERE;
    }

    public PlanView getPlan() {
        return plan;
    }

    public List<TaskView> getOrdered() {
        return ordered;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
