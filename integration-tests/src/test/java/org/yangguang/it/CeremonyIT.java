package org.yangguang.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.inject.spi.CDI;
import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yangguang.archive.Timeline;
import org.yangguang.draw.DrawId;
import org.yangguang.draw.Draws;
import org.yangguang.draw.PublicDraws;
import org.yangguang.draw.RecordingView;
import org.yangguang.draw.Recordings;
import org.yangguang.draw.StepNotOpen;
import org.yangguang.draw.TaskAlreadyInDraw;
import org.yangguang.draw.TooEarlyForPublicNumber;
import org.yangguang.it.people.Auditor;
import org.yangguang.it.people.Clerk;
import org.yangguang.it.people.Witness;
import org.yangguang.kernel.Act;
import org.yangguang.plan.TaskId;
import org.yangguang.platform.BusinessTime;
import org.yangguang.roster.Projects;
import org.yangguang.roster.SubjectId;

/** What the ceremony refuses, and that it goes on when nothing speaks against it (DR1 4.1, 4.4). */
@ExtendWith(ArquillianExtension.class)
class CeremonyIT {

    private static final byte[] PHOTO = "\u00ff\u00d8\u00ff\u00e0 photo".getBytes(ISO_8859_1);

    @Deployment
    static EnterpriseArchive ear() {
        return Deployments.ear(CeremonyIT.class, Rehearsal.class);
    }

    @Resource(lookup = "java:jboss/datasources/YangguangDS")
    private DataSource database;

    @EJB private Clerk clerk;
    @EJB private Witness witness;
    @EJB private Auditor auditor;

    @Test
    void one_task_has_one_live_plan_and_the_database_says_so_too() throws Exception {
        Rehearsal rehearsal = rehearsal();
        TaskId task = rehearsal.task();
        DrawId live = rehearsal.frozen(task);

        assertThatThrownBy(() -> rehearsal.frozen(task))
                .hasRootCauseInstanceOf(TaskAlreadyInDraw.class);
        assertThatThrownBy(() -> execute(copyOf(live))).hasMessageContaining("draw_of_task");

        clerk.run(() -> bean(Draws.class).discard(live, "选错来源"));
        assertThat(rehearsal.frozen(task)).as("given up, so that it is free").isNotEqualTo(live);
    }

    @Test
    void the_number_is_refused_until_the_published_gap_is_over() throws Exception {
        Rehearsal rehearsal = rehearsal();
        DrawId draw = rehearsal.planned(rehearsal.task());
        rehearsal.handIn(draw);

        assertThatThrownBy(() -> rehearsal.enter(draw))
                .hasRootCauseInstanceOf(TooEarlyForPublicNumber.class);
        clerk.run(() -> bean(BusinessTime.class).moveForward(Duration.ofMinutes(59)));
        assertThatThrownBy(() -> rehearsal.enter(draw))
                .hasRootCauseInstanceOf(TooEarlyForPublicNumber.class);
        clerk.run(() -> bean(BusinessTime.class).moveForward(Duration.ofMinutes(2)));
        rehearsal.enter(draw);

        assertThat(bean(PublicDraws.class).view(draw).sealed().publicValue()).contains("dice:");
    }

    @Test
    void a_photo_is_public_by_hash_stays_and_leaves_a_trace() throws Exception {
        Rehearsal rehearsal = rehearsal();
        TaskId task = rehearsal.task();
        DrawId frozen = rehearsal.frozen(task);
        assertThatThrownBy(() -> attach(frozen)).hasRootCauseInstanceOf(StepNotOpen.class);
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
        String drawn = one("select project from draw.assignment where draw_id = " + first);
        assertThat(nextList()).as("a list tells nothing of a sealed draw").contains(able(drawn));

        execute("update draw.assignment set concluded_at = now() where draw_id = " + first);
        assertThat(nextList()).as("still sealed").contains(able(drawn));
        clerk.run(() -> bean(Draws.class).disclose(first));

        assertThat(nextList()).contains(drawn + "\tP\t1\t-\tX01\n");
        assertThat(bean(Projects.class).publicParties(List.of(new SubjectId(drawn)))).isNotEmpty();
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
                "task_id, task_number, task_title, year, last_day, status, source, quota, team_size, objects,"
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
