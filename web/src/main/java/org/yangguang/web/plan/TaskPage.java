package org.yangguang.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.yangguang.plan.task.TaskId;
import org.yangguang.plan.task.TaskView;
import org.yangguang.plan.task.Tasks;
import org.yangguang.plan.yearplan.PlanView;
import org.yangguang.plan.yearplan.Plans;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Messages;
import org.yangguang.web.faces.Shown;

/** One task and the next step. */
@Named
@ViewScoped
public class TaskPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/plan/task?faces-redirect=true&includeViewParams=true";

    @Inject private Tasks tasks;
    @Inject private Plans plans;
    @Inject private Messages messages;

    @Asked private long id;

    @Asked(max = 500)
    private String reason;

    @Shown private TaskView task;
    @Shown private PlanView plan;

    public void load() {
        task = tasks.view(new TaskId(id));
        plan = plans.view(task.plan());
    }

    public String publish() {
        tasks.publish(task.id());
        messages.done("plan.task.published", tasks.view(task.id()).number());
        return HERE;
    }

    public String cancel() {
        tasks.cancel(task.id(), reason);
        messages.done("plan.task.cancelled");
        return HERE;
    }
}
