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
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Messages;
import org.yangguang.web.faces.Shown;

/** One year plan: its text, its team, its tasks, and the next step. */
@Named
@ViewScoped
public class PlanPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/plan/plan?faces-redirect=true&includeViewParams=true";

    @Inject private Plans plans;
    @Inject private Tasks tasks;
    @Inject private Messages messages;

    @Asked private long id;

    @Asked(max = 500)
    private String reason;

    @Shown private PlanView plan;
    @Shown private List<TaskView> ordered;

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
}
