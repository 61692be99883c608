package org.yangguang.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yangguang.catalogue.Catalogue;
import org.yangguang.catalogue.CheckItemView;
import org.yangguang.it.people.Broken;
import org.yangguang.it.people.Clerk;
import org.yangguang.it.people.Leader;
import org.yangguang.plan.task.TaskDraft;
import org.yangguang.plan.task.TaskId;
import org.yangguang.plan.task.TaskStatus;
import org.yangguang.plan.task.TaskView;
import org.yangguang.plan.task.Tasks;
import org.yangguang.plan.yearplan.PlanDraft;
import org.yangguang.plan.yearplan.PlanId;
import org.yangguang.plan.yearplan.PlanStatus;
import org.yangguang.plan.yearplan.Plans;
import org.yangguang.plan.yearplan.TeamMember;
import org.yangguang.plan.yearplan.TeamPost;
import org.yangguang.rules.catalogue.CheckItem;
import org.yangguang.rules.catalogue.CheckItems;

/** From the year plan to a published task (S10, S25), and what the database refuses on the way. */
@ExtendWith(ArquillianExtension.class)
class PlanningIT {

    private static final AtomicInteger NEXT_YEAR = new AtomicInteger(2100);

    @Deployment
    static EnterpriseArchive ear() {
        return Deployments.ear(PlanningIT.class);
    }

    @Resource(lookup = "java:jboss/datasources/YangguangDS")
    private DataSource database;

    @EJB private Clerk clerk;
    @EJB private Leader leader;

    @Test
    void the_demo_starts_with_a_published_plan_and_the_published_items() {
        assertThat(bean(Plans.class).published()).isNotEmpty();
        assertThat(bean(Catalogue.class).inForce(LocalDate.of(2026, 1, 1)))
                .extracting(CheckItemView::code)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        CheckItems.all().stream().map(CheckItem::code).toList());
        assertThat(bean(Catalogue.class).inForce(LocalDate.of(2020, 12, 31))).isEmpty();
    }

    @Test
    void one_drafts_another_approves_and_the_number_comes_with_the_approval() throws Exception {
        PlanId plan = drafted(NEXT_YEAR.getAndIncrement(), token());
        clerk.run(() -> bean(Plans.class).submit(plan));
        assertThatThrownBy(() -> clerk.run(() -> bean(Plans.class).approve(plan)))
                .isInstanceOf(EJBAccessException.class);
        leader.run(() -> bean(Plans.class).approve(plan));
        assertThat(clerk.call(() -> bean(Plans.class).view(plan)))
                .satisfies(
                        view -> {
                            assertThat(view.status()).isEqualTo(PlanStatus.APPROVED);
                            assertThat(view.number()).contains("计划");
                        });
    }

    @Test
    void the_database_refuses_an_approval_by_the_drafter_as_well() throws Exception {
        PlanId plan = drafted(NEXT_YEAR.getAndIncrement(), token());
        assertThatThrownBy(
                        () ->
                                execute(
                                        "update plan.plan set status = 'APPROVED', number = 'x"
                                                + plan
                                                + "', approved_by = drafted_by where id = "
                                                + plan))
                .hasMessageContaining("four_eyes");
    }

    @Test
    void a_double_click_drafts_one_plan() throws Exception {
        String token = token();
        int year = NEXT_YEAR.getAndIncrement();
        assertThat(drafted(year, token)).isEqualTo(drafted(year, token));
    }

    /** The token is written before the plan is refused: where the refusal rolls back, the token is still fresh. */
    @Test
    void a_refusal_that_nobody_outside_its_room_can_name_takes_everything_back() throws Exception {
        int taken = NEXT_YEAR.getAndIncrement();
        int free = NEXT_YEAR.getAndIncrement();
        drafted(taken, token());
        String token = token();
        assertThatThrownBy(() -> drafted(taken, token))
                .satisfies(Broken.rule("plan.error.YearHasPlan"))
                .rootCause()
                .satisfies(
                        refusal -> {
                            assertThat(refusal.getClass().isMemberClass()).isTrue();
                            assertThat(Modifier.isPublic(refusal.getClass().getModifiers()))
                                    .isFalse();
                        });
        PlanId plan = drafted(free, token);
        assertThat(clerk.call(() -> bean(Plans.class).view(plan)).year()).isEqualTo(free);
    }

    @Test
    void a_published_plan_and_its_team_stay_as_they_are() throws Exception {
        PlanId plan = published();
        assertThatThrownBy(() -> execute("update plan.plan set title = 'x' where id = " + plan))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> execute("delete from plan.member where plan_id = " + plan))
                .hasMessageContaining("team of an approved plan stays");
    }

    @Test
    void a_task_waits_for_its_plan_to_be_published() throws Exception {
        int year = NEXT_YEAR.getAndIncrement();
        PlanId plan = drafted(year, token());
        assertThatThrownBy(() -> task(plan, year))
                .satisfies(Broken.rule("plan.error.PlanNotPublished"));
    }

    @Test
    void published_tasks_are_numbered_without_gap_and_keep_their_text() throws Exception {
        PlanId plan = published();
        TaskView first = publishedTask(plan);
        TaskView second = publishedTask(plan);
        assertThat(serial(second)).isEqualTo(serial(first) + 1);
        assertThat(bean(Tasks.class).published()).contains(first, second);
        assertThatThrownBy(() -> execute("update plan.task set quota = 9 where id = " + first.id()))
                .hasMessageContaining("stays as it was published");
    }

    @Test
    void a_draft_of_a_task_is_not_for_the_public() throws Exception {
        PlanId plan = published();
        TaskId draft = task(plan, year(plan));
        assertThat(bean(Tasks.class).published()).noneMatch(t -> t.id().equals(draft));
        assertThatThrownBy(() -> bean(Tasks.class).view(draft))
                .hasMessageContaining(draft.toString());
    }

    @Test
    void drawing_a_published_task_moves_it_on_once() throws Exception {
        TaskView task = publishedTask(published());
        clerk.run(() -> bean(Tasks.class).markDrawn(task.id()));
        assertThat(bean(Tasks.class).view(task.id()).status()).isEqualTo(TaskStatus.DRAWN);
        assertThatThrownBy(() -> clerk.run(() -> bean(Tasks.class).markDrawn(task.id())))
                .isNotInstanceOf(EJBAccessException.class);
    }

    @Test
    void a_published_item_is_never_changed() {
        assertThatThrownBy(() -> execute("update catalogue.item set content = 'x'"))
                .hasMessageContaining("append-only");
    }

    private PlanId published() throws Exception {
        PlanId plan = drafted(NEXT_YEAR.getAndIncrement(), token());
        clerk.run(() -> bean(Plans.class).submit(plan));
        leader.run(() -> bean(Plans.class).approve(plan));
        clerk.run(() -> bean(Plans.class).publish(plan));
        return plan;
    }

    private TaskView publishedTask(PlanId plan) throws Exception {
        TaskId task = task(plan, year(plan));
        clerk.run(() -> bean(Tasks.class).publish(task));
        return bean(Tasks.class).view(task);
    }

    private PlanId drafted(int year, String token) throws Exception {
        PlanDraft draft =
                new PlanDraft(
                        year,
                        year + "年抽查工作计划",
                        "招标投标法第七条",
                        List.of(
                                new TeamMember(TeamPost.LEADER, "梁景行", "leader", ""),
                                new TeamMember(TeamPost.MEMBER, "借调人员", null, "协助检查")));
        return clerk.call(() -> bean(Plans.class).draft(draft, token));
    }

    private TaskId task(PlanId plan, int year) throws Exception {
        LocalDate from = LocalDate.of(year, 5, 6);
        TaskDraft draft = new TaskDraft("抽查任务", 2, true, from, from.plusDays(20), 2);
        return clerk.call(() -> bean(Tasks.class).draft(plan, draft, token()));
    }

    private int year(PlanId plan) throws Exception {
        return clerk.call(() -> bean(Plans.class).view(plan)).year();
    }

    private static int serial(TaskView task) {
        return Integer.parseInt(task.number().replaceAll("^.*〕|号$", ""));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute(sql);
        }
    }

    private static String token() {
        return UUID.randomUUID().toString();
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
