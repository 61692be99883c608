package org.yangguang.plan.task;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yangguang.Broken;
import org.yangguang.kernel.DocumentNumber;
import org.yangguang.kernel.ReasonMissing;
import org.yangguang.plan.task.TaskRules.PeriodBackwards;
import org.yangguang.plan.task.TaskRules.PeriodOutsideYear;
import org.yangguang.plan.task.TaskRules.QuotaTooSmall;
import org.yangguang.plan.task.TaskRules.TaskAlreadyDrawn;
import org.yangguang.plan.task.TaskRules.TaskNotDraft;
import org.yangguang.plan.task.TaskRules.TaskNotPublished;
import org.yangguang.plan.yearplan.Plan;
import org.yangguang.plan.yearplan.SamplePlans;

/** A task under a year plan (S10). */
class OrderingATaskTest {

    private static final DocumentNumber NUMBER = new DocumentNumber("阳政务", "抽查", 2026, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 6);

    @Test
    void rests_on_a_published_plan() {
        Plan draft = SamplePlans.drafted();
        assertThatThrownBy(() -> new Task(draft, twoProjects(MAY), "clerk"))
                .satisfies(Broken.rule("plan.error.PlanNotPublished"));
        assertThatNoException().isThrownBy(this::task);
    }

    @Test
    void inspections_begin_within_the_year_of_the_plan() {
        assertThatThrownBy(
                        () ->
                                new Task(
                                        SamplePlans.published(),
                                        twoProjects(MAY.plusYears(1)),
                                        "clerk"))
                .isInstanceOf(PeriodOutsideYear.class);
    }

    @Test
    void inspections_do_not_end_before_they_begin() {
        assertThatThrownBy(() -> new TaskDraft("任务", 2, true, MAY, MAY.minusDays(1), 2))
                .isInstanceOf(PeriodBackwards.class);
        assertThatNoException().isThrownBy(() -> new TaskDraft("任务", 2, true, MAY, MAY, 2));
    }

    @Test
    void at_least_one_project_is_drawn() {
        assertThatThrownBy(() -> new TaskDraft("任务", 0, true, MAY, MAY, 2))
                .isInstanceOf(QuotaTooSmall.class);
    }

    @Test
    void a_published_task_keeps_its_text() {
        Task task = task();
        task.publish(NUMBER, MAY);
        assertThatThrownBy(() -> task.revise(twoProjects(MAY), 0)).isInstanceOf(TaskNotDraft.class);
    }

    @Test
    void only_a_published_task_is_drawn_and_only_once() {
        Task task = task();
        assertThatThrownBy(task::markDrawn).isInstanceOf(TaskNotPublished.class);
        task.publish(NUMBER, MAY);
        task.markDrawn();
        assertThatThrownBy(task::markDrawn).isInstanceOf(TaskNotPublished.class);
    }

    @Test
    void a_drawn_task_is_not_cancelled() {
        Task task = task();
        task.publish(NUMBER, MAY);
        task.markDrawn();
        assertThatThrownBy(() -> task.cancel("计划调整")).isInstanceOf(TaskAlreadyDrawn.class);
    }

    @Test
    void a_task_is_cancelled_with_a_reason() {
        assertThatThrownBy(() -> task().cancel(null)).isInstanceOf(ReasonMissing.class);
        assertThatNoException().isThrownBy(() -> task().cancel("计划调整"));
    }

    private Task task() {
        return new Task(SamplePlans.published(), twoProjects(MAY), "clerk");
    }

    private static TaskDraft twoProjects(LocalDate from) {
        return new TaskDraft("上半年抽查", 2, true, from, from.plusDays(20), 2);
    }
}
