package org.yangguang.web.publicity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.yangguang.plan.task.TaskView;
import org.yangguang.plan.task.Tasks;
import org.yangguang.plan.yearplan.PlanView;
import org.yangguang.plan.yearplan.Plans;
import org.yangguang.web.faces.Shown;

/** 抽查计划: published plans with their published tasks. */
@Named
@RequestScoped
public class PublicPlansPage {

    @Inject private Plans planBook;
    @Inject private Tasks taskBook;

    @Shown private List<PlanView> plans;
    private List<TaskView> tasks;

    @PostConstruct
    void load() {
        plans = planBook.published();
        tasks = taskBook.published();
    }

    public List<TaskView> tasksOf(PlanView plan) {
        return tasks.stream().filter(task -> task.plan().equals(plan.id())).toList();
    }
}
