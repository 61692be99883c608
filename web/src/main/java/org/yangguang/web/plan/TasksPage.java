package org.yangguang.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.model.StreamedContent;
import org.yangguang.plan.task.TaskQuery;
import org.yangguang.plan.task.TaskStatus;
import org.yangguang.plan.task.TaskView;
import org.yangguang.plan.task.Tasks;
import org.yangguang.plan.yearplan.PlanStatus;
import org.yangguang.plan.yearplan.PlanView;
import org.yangguang.plan.yearplan.Plans;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Paged;
import org.yangguang.web.faces.Shown;

/** 抽查任务. */
@Named
@ViewScoped
public class TasksPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Tasks tasks;
    @Inject private Plans plans;
    @Inject private TaskLedger ledger;

    @Asked private Integer year;
    @Asked private TaskStatus status;
    @Asked private String text;
    @Shown private List<PlanView> all;
    @Shown private Paged<TaskView> found;

    public void load() {
        all = plans.all();
        found =
                new Paged<>(
                        (first, size) -> tasks.find(query(), first, size),
                        () -> tasks.count(query()));
    }

    public String search() {
        return "/plan/tasks?faces-redirect=true&includeViewParams=true";
    }

    public StreamedContent export(String format) {
        return ledger.of(tasks.find(query(), 0, Integer.MAX_VALUE)).download(format);
    }

    private TaskQuery query() {
        return new TaskQuery(year, status, text);
    }

    /** Plans under which a task may be drafted. */
    public List<PlanView> getOpenPlans() {
        return all.stream().filter(plan -> plan.status() == PlanStatus.PUBLISHED).toList();
    }
}
