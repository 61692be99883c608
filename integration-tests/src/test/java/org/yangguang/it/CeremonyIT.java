package org.yangguang.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yangguang.archive.Timeline;
import org.yangguang.casework.matter.EndedAs;
import org.yangguang.casework.matter.Ending;
import org.yangguang.casework.matter.Matters;
import org.yangguang.draw.ChangeId;
import org.yangguang.draw.DrawId;
import org.yangguang.draw.change.ChangeKind;
import org.yangguang.draw.change.Changes;
import org.yangguang.draw.change.Claim;
import org.yangguang.draw.change.Target;
import org.yangguang.draw.openness.PublicDraws;
import org.yangguang.draw.recording.RecordingView;
import org.yangguang.draw.recording.Recordings;
import org.yangguang.draw.steps.Draws;
import org.yangguang.inspection.InspectionId;
import org.yangguang.it.people.Auditor;
import org.yangguang.it.people.Broken;
import org.yangguang.it.people.Clerk;
import org.yangguang.it.people.Leader;
import org.yangguang.it.people.Witness;
import org.yangguang.kernel.Act;
import org.yangguang.plan.task.CandidateView;
import org.yangguang.plan.task.TaskId;
import org.yangguang.plan.task.Tasks;
import org.yangguang.platform.BusinessTime;
import org.yangguang.roster.subject.SubjectId;
import org.yangguang.roster.tender.Projects;

/** What the ceremony refuses, and that it goes on when nothing speaks against it (DR1 4.1, 4.4). */
@ExtendWith(ArquillianExtension.class)
class CeremonyIT {

    /** Another task with the same days. */
    private static final String BESIDE = "select 'PD-BESIDE', -task_id";

    private static final String FACTS =
            "{\"findings\":[],\"inspectors\":2,\"rectifiable\":false,\"canPenalise\":true}";

    private static final String CASE =
            "{\"violations\":[],\"severity\":\"S2\",\"outcomes\":[\"CASE\"],\"departments\":[],"
                    + "\"crimes\":[],\"flags\":[],\"why\":[],\"letters\":[],\"doubts\":[]}";

    private static final byte[] PHOTO = "\u00ff\u00d8\u00ff\u00e0 photo".getBytes(ISO_8859_1);

    @Deployment
    static EnterpriseArchive ear() {
        return Deployments.ear(CeremonyIT.class, Rehearsal.class);
    }

    @Resource(lookup = "java:jboss/datasources/YangguangDS")
    private DataSource database;

    @EJB private Clerk clerk;
    @EJB private Witness witness;
    @EJB private Leader leader;
    @EJB private Auditor auditor;

    @Test
    void one_task_has_one_live_plan_and_the_database_says_so_too() throws Exception {
        Rehearsal rehearsal = rehearsal();
        TaskId task = rehearsal.task();
        DrawId live = rehearsal.frozen(task);

        assertThatThrownBy(() -> rehearsal.frozen(task))
                .satisfies(Broken.rule("draw.error.TaskAlreadyInDraw"));
        assertThatThrownBy(() -> execute(copyOf(live))).hasMessageContaining("draw_of_task");

        clerk.run(() -> bean(Draws.class).discard(live, "选错来源"));
        assertThat(rehearsal.frozen(task)).as("given up, so that it is free").isNotEqualTo(live);
    }

    @Test
    void two_plans_of_the_same_days_do_not_stand_beside_each_other() throws Exception {
        Rehearsal rehearsal = rehearsal();
        TaskId task = rehearsal.task();
        LocalDate day = bean(Tasks.class).view(task).from();
        DrawId live = rehearsal.frozen(task);
        TaskId beside = rehearsal.task(day, day.plusDays(1));

        assertThatThrownBy(() -> rehearsal.frozen(beside))
                .satisfies(Broken.rule("draw.error.PeriodAlreadyInDraw"));
        assertThat(clerk.call(() -> bean(Draws.class).prospect(beside)).beside().id())
                .isEqualTo(live);
        assertThatThrownBy(() -> execute(copyOf(live).replace("select 'PD-COPY', task_id", BESIDE)))
                .hasMessageContaining("one_live_plan");

        givenUp(rehearsal.planned(live));
        assertThat(rehearsal.frozen(beside)).as("the other is void").isNotEqualTo(live);
    }

    @Test
    void of_many_clerks_at_once_one_freezes_the_days() throws Exception {
        Rehearsal rehearsal = rehearsal();
        TaskId first = rehearsal.task();
        LocalDate day = bean(Tasks.class).view(first).from();
        List<TaskId> tasks = new ArrayList<>(List.of(first));
        for (int more = 1; more < 8; more++) {
            tasks.add(rehearsal.task(day, day));
        }
        ExecutorService clerks = Executors.newFixedThreadPool(tasks.size());
        List<Callable<DrawId>> attempts = new ArrayList<>();
        tasks.forEach(task -> attempts.add(() -> rehearsal.frozen(task)));
        List<DrawId> frozen = new ArrayList<>();
        for (Future<DrawId> attempt : clerks.invokeAll(attempts)) {
            try {
                frozen.add(attempt.get());
            } catch (ExecutionException refused) {
                assertThat(refused).satisfies(Broken.rule("draw.error.PeriodAlreadyInDraw"));
            }
        }
        clerks.shutdown();

        assertThat(frozen).hasSize(1);
        clerk.run(() -> bean(Draws.class).discard(frozen.get(0), "排练"));
    }

    @Test
    void the_days_after_are_free_and_so_are_days_whose_draw_is_disclosed() throws Exception {
        Rehearsal rehearsal = rehearsal();
        TaskId task = rehearsal.task();
        LocalDate day = bean(Tasks.class).view(task).from();
        DrawId first = rehearsal.opened(task);
        clerk.run(() -> bean(Draws.class).run(first));
        DrawId after = rehearsal.frozen(rehearsal.task(day.plusDays(1), day.plusDays(1)));
        clerk.run(() -> bean(Draws.class).discard(after, "排练"));
        TaskId again = rehearsal.task(day, day);
        assertThatThrownBy(() -> rehearsal.frozen(again))
                .as("drawn, but still sealed")
                .satisfies(Broken.rule("draw.error.PeriodAlreadyInDraw"));

        conclude(first, "now()");
        clerk.run(() -> bean(Draws.class).disclose(first));
        assertThat(rehearsal.frozen(again)).isNotEqualTo(first);
    }

    @Test
    void a_task_shows_before_the_freezing_who_will_be_out_and_afterwards_who_is() throws Exception {
        DrawId first = rehearsal().drawn();
        SubjectId drawn = new SubjectId(drawnOf(first));
        conclude(first, "now()");
        clerk.run(() -> bean(Draws.class).disclose(first));
        Rehearsal rehearsal = rehearsal();
        TaskId next = rehearsal.task();

        List<CandidateView> before = candidates(next);
        assertThat(of(before, drawn).exclusionCode()).isEqualTo("X01");
        DrawId draw = rehearsal.planned(next);
        List<CandidateView> frozen = candidates(next);

        assertThat(frozen)
                .extracting(CandidateView::project, CandidateView::exclusionCode)
                .containsExactlyElementsOf(
                        before.stream().map(c -> tuple(c.project(), c.exclusionCode())).toList());
        assertThat(new String(bean(PublicDraws.class).file(draw, "objects.txt"), ISO_8859_1))
                .contains(drawn + "\tP\t1\t-\tX01\n");
        assertThat(of(before, of(frozen, null).project()).eligible())
                .as("negative control: not everybody is out")
                .isTrue();
    }

    @Test
    void a_project_under_case_is_out_until_the_case_ends() throws Exception {
        DrawId first = rehearsal().drawn();
        String drawn = drawnOf(first);
        conclude(first, "now() - interval '3 years'");
        caseFiled(first, drawn);
        assertThat(nextList()).as("a list tells nothing of a sealed draw").contains(able(drawn));
        clerk.run(() -> bean(Draws.class).disclose(first));
        assertThat(nextList()).contains(drawn + "\tP\t1\t-\tX03\n");

        InspectionId inspection = new InspectionId(Long.parseLong(inspectionOf(first, drawn)));
        LocalDate today = bean(BusinessTime.class).today();
        Ending ending = new Ending(EndedAs.UNFOUNDED, today, "结案〔2026〕1号", "违法事实不能成立");
        assertThatThrownBy(() -> clerk.run(() -> bean(Matters.class).end(inspection, ending)))
                .isInstanceOf(EJBAccessException.class);
        leader.run(() -> bean(Matters.class).end(inspection, ending));

        assertThat(nextList()).contains(able(drawn));
        assertThat(
                        auditor.call(
                                () ->
                                        bean(Timeline.class)
                                                .of(Act.Ref.of("inspection", inspection), 0, 50)
                                                .stream()
                                                .map(entry -> entry.kind())
                                                .toList()))
                .contains("casework.MatterEnded");
        assertThatThrownBy(
                        () ->
                                execute(
                                        "update casework.matter set ended_reason = 'x' where inspection_id = "
                                                + inspection))
                .hasMessageContaining("append-only");
    }

    @Test
    void the_number_is_refused_until_the_published_gap_is_over() throws Exception {
        Rehearsal rehearsal = rehearsal();
        DrawId draw = rehearsal.planned(rehearsal.task());
        rehearsal.handIn(draw);

        assertThatThrownBy(() -> rehearsal.enter(draw))
                .satisfies(Broken.rule("draw.error.TooEarlyForPublicNumber"));
        clerk.run(() -> bean(BusinessTime.class).moveForward(Duration.ofMinutes(59)));
        assertThatThrownBy(() -> rehearsal.enter(draw))
                .satisfies(Broken.rule("draw.error.TooEarlyForPublicNumber"));
        clerk.run(() -> bean(BusinessTime.class).moveForward(Duration.ofMinutes(2)));
        rehearsal.enter(draw);

        assertThat(bean(PublicDraws.class).view(draw).sealed().publicValue()).contains("dice:");
    }

    @Test
    void a_photo_is_public_by_hash_stays_and_leaves_a_trace() throws Exception {
        Rehearsal rehearsal = rehearsal();
        TaskId task = rehearsal.task();
        DrawId frozen = rehearsal.frozen(task);
        assertThatThrownBy(() -> attach(frozen)).satisfies(Broken.rule("draw.error.StepNotOpen"));
        clerk.run(() -> bean(Draws.class).discard(frozen, "排练"));

        DrawId draw = rehearsal.planned(task);
        RecordingView added = attach(draw);

        assertThat(bean(Recordings.class).of(draw))
                .extracting(RecordingView::sha256)
                .containsExactly(added.sha256());
        assertThat(
                        auditor.call(
                                () ->
                                        bean(Timeline.class)
                                                .of(Act.Ref.of("draw", draw), 0, 50)
                                                .stream()
                                                .map(entry -> entry.kind())
                                                .toList()))
                .contains("draw.RecordingAdded");
        assertThatThrownBy(() -> execute("delete from draw.recording"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void what_was_inspected_is_left_out_of_the_next_list_once_it_is_public_and_not_before()
            throws Exception {
        DrawId first = rehearsal().drawn();
        String drawn = drawnOf(first);
        assertThat(nextList()).as("a list tells nothing of a sealed draw").contains(able(drawn));

        conclude(first, "now()");
        assertThat(nextList()).as("still sealed").contains(able(drawn));
        clerk.run(() -> bean(Draws.class).disclose(first));

        assertThat(nextList()).contains(drawn + "\tP\t1\t-\tX01\n");
        assertThat(bean(Projects.class).publicParties(List.of(new SubjectId(drawn)))).isNotEmpty();
    }

    private List<CandidateView> candidates(TaskId task) throws Exception {
        return auditor.call(() -> bean(Draws.class).candidates(task));
    }

    /** The candidate; without a project, the first that can be drawn. */
    private static CandidateView of(List<CandidateView> all, SubjectId project) {
        return all.stream()
                .filter(c -> project == null ? c.eligible() : c.project().equals(project))
                .findFirst()
                .orElseThrow();
    }

    private String drawnOf(DrawId draw) throws SQLException {
        return one("select project from draw.assignment where draw_id = " + draw + " order by id");
    }

    private void conclude(DrawId draw, String when) throws SQLException {
        execute("update draw.assignment set concluded_at = " + when + " where draw_id = " + draw);
    }

    private void givenUp(DrawId draw) throws Exception {
        Claim claim = new Claim("V09", "排练记录", "排练", null);
        ChangeId asked =
                clerk.call(
                        () ->
                                bean(Changes.class)
                                        .ask(
                                                draw,
                                                ChangeKind.VOID,
                                                Target.wholeDraw(),
                                                claim,
                                                Rehearsal.token()));
        witness.run(() -> bean(Changes.class).consent(asked));
    }

    /** An inspection whose matter was decided as a case, as a bureau with penalty power decides. */
    private void caseFiled(DrawId draw, String project) throws SQLException {
        execute(
                "with opened as (insert into inspection.inspection (assignment_id, task_id, task_title, project_id,"
                        + " project_name, status, opened_at, notice_number) select id, task_id, task_title, project,"
                        + " project_name, 'ON_SITE', now(), 'case' || id from draw.assignment where draw_id = "
                        + draw
                        + " and project = '"
                        + project
                        + "' returning id, assignment_id, project_id, project_name) insert into casework.matter (inspection_id, assignment_id,"
                        + " project_id, project_name, found_on, status, affects_result, rectifiable, facts, proposal,"
                        + " rules_hash, proposed_on, outcomes, decided_by, decided_on, number) select id, assignment_id, project_id,"
                        + " project_name, current_date - 30, 'DECIDED', 'U', false, '"
                        + FACTS
                        + "', '"
                        + CASE
                        + "', repeat('0', 64),"
                        + " current_date - 30, '{CASE}', 'leader', current_date - 30, 'case' || id from opened");
    }

    private String inspectionOf(DrawId draw, String project) throws SQLException {
        return one(
                "select i.id from inspection.inspection i join draw.assignment a on a.id = i.assignment_id"
                        + " where a.draw_id = "
                        + draw
                        + " and a.project = '"
                        + project
                        + "'");
    }

    private static String able(String project) {
        return project + "\tP\t1\t-\t-\n";
    }

    private String nextList() throws Exception {
        Rehearsal rehearsal = rehearsal();
        DrawId next = rehearsal.planned(rehearsal.task());
        return new String(bean(PublicDraws.class).file(next, "objects.txt"), ISO_8859_1);
    }

    private RecordingView attach(DrawId draw) throws Exception {
        return clerk.call(
                () ->
                        bean(Recordings.class)
                                .add(draw, "现场.jpg", new ByteArrayInputStream(PHOTO), "双方封存"));
    }

    private Rehearsal rehearsal() {
        return new Rehearsal(clerk, witness);
    }

    /** A second row for the same task, as nobody could write it through the product. */
    private static String copyOf(DrawId draw) {
        String columns =
                "task_id, task_number, task_title, year, first_day, last_day, status, source, quota, team_size, objects,"
                        + " eligible, inspectors, available, recusals, fewest_teams, frozen_by, frozen_at";
        return "insert into draw.draw (number, "
                + columns
                + ") select 'PD-COPY', "
                + columns
                + " from draw.draw where id = "
                + draw;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String one(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
