package org.yangguang.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yangguang.draw.DrawId;
import org.yangguang.draw.ceremony.DrawStatus;
import org.yangguang.draw.steps.Draws;
import org.yangguang.it.people.Broken;
import org.yangguang.it.people.Clerk;
import org.yangguang.it.people.Witness;
import org.yangguang.plan.task.TaskId;
import org.yangguang.plan.task.TaskStatus;
import org.yangguang.plan.task.Tasks;

/** A draw is made once, whole or not at all (S11–S13). */
@ExtendWith(ArquillianExtension.class)
class DrawOnceIT {

    private static final int ATTEMPTS = 64;

    @Deployment
    static EnterpriseArchive ear() {
        return Deployments.ear(DrawOnceIT.class, Rehearsal.class, Owner.class);
    }

    @Resource(lookup = "java:jboss/datasources/YangguangDS")
    private DataSource database;

    @EJB private Clerk clerk;
    @EJB private Witness witness;

    @Test
    void sixty_four_attempts_at_once_make_one_result() throws Exception {
        Rehearsal rehearsal = new Rehearsal(clerk, witness);
        DrawId draw = rehearsal.opened(rehearsal.task());
        CountDownLatch start = new CountDownLatch(ATTEMPTS);
        ExecutorService people = Executors.newFixedThreadPool(ATTEMPTS);
        Callable<String> attempt =
                () -> {
                    start.countDown();
                    start.await();
                    return clerk.call(() -> bean(Draws.class).run(draw));
                };
        Set<String> results = new HashSet<>();
        for (Future<String> told : people.invokeAll(Collections.nCopies(ATTEMPTS, attempt))) {
            results.add(told.get());
        }
        people.shutdown();

        assertThat(results).hasSize(1);
        assertThat(count("draw.log where type = 'RESULT' and draw = '" + number(draw) + "'"))
                .isOne();
        assertThat(count("draw.assignment where draw_id = " + draw)).isEqualTo(2);
        assertThat(count(actsOf("draw.DrawSealed", draw))).isOne();
    }

    @Test
    void a_failure_at_the_last_seat_leaves_nothing_of_the_draw() throws Exception {
        Rehearsal rehearsal = new Rehearsal(clerk, witness);
        TaskId task = rehearsal.task();
        DrawId draw = rehearsal.opened(task);
        String head = clerk.call(() -> bean(Draws.class).view(draw)).logHead();
        Owner.execute(
                "create function draw.planted_fault() returns trigger language plpgsql as $$ begin"
                        + " if (select count(*) from draw.seat s join draw.assignment a on a.id = s.assignment_id"
                        + " where a.draw_id = "
                        + draw
                        + ") = 3 then raise exception 'planted fault'; end if; return new; end $$");
        Owner.execute(
                "create trigger planted_fault before insert on draw.seat for each row execute function"
                        + " draw.planted_fault()");
        try {
            assertThatThrownBy(() -> clerk.run(() -> bean(Draws.class).run(draw)))
                    .hasStackTraceContaining("planted fault");
        } finally {
            Owner.execute("drop trigger planted_fault on draw.seat");
            Owner.execute("drop function draw.planted_fault()");
        }

        assertThat(clerk.call(() -> bean(Draws.class).view(draw)))
                .satisfies(
                        view -> {
                            assertThat(view.status()).isEqualTo(DrawStatus.OPENED);
                            assertThat(view.logHead()).isEqualTo(head);
                            assertThat(view.files()).noneMatch(f -> f.name().equals("result.txt"));
                        });
        assertThat(count("draw.assignment where draw_id = " + draw)).isZero();
        assertThat(count(actsOf("draw.DrawSealed", draw))).isZero();
        assertThat(bean(Tasks.class).view(task).status()).isEqualTo(TaskStatus.PUBLISHED);

        String hash = clerk.call(() -> bean(Draws.class).run(draw));
        assertThat(hash).as("a second try makes the very result that failed").hasSize(64);
        assertThat(count("draw.assignment where draw_id = " + draw)).isEqualTo(2);
    }

    @Test
    void one_byte_changed_behind_the_back_of_everybody_stops_the_draw_and_is_named()
            throws Exception {
        Rehearsal rehearsal = new Rehearsal(clerk, witness);
        DrawId draw = rehearsal.opened(rehearsal.task());
        String original = inStore("select encode(content, 'hex') from ", draw);
        try {
            for (String changed :
                    List.of(
                            original.replaceFirst("30", "31"),
                            original.replace("0a", "0d0a"),
                            "efbbbf" + original)) {
                store(draw, changed);
                assertThatThrownBy(() -> clerk.run(() -> bean(Draws.class).run(draw)))
                        .satisfies(Broken.rule("draw.error.FrozenFileChanged"))
                        .rootCause()
                        .hasMessageContaining("objects.txt");
            }
        } finally {
            store(draw, original);
        }
        assertThat(clerk.call(() -> bean(Draws.class).run(draw))).hasSize(64);
    }

    private String inStore(String select, DrawId draw) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        select
                                                + "draw.file where name = 'objects.txt' and draw_id = "
                                                + draw)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** As somebody could who owns the database. */
    private static void store(DrawId draw, String hex) throws SQLException {
        Owner.execute("alter table draw.file disable trigger user");
        try {
            Owner.execute(
                    "update draw.file set content = decode('"
                            + hex
                            + "', 'hex') where name = 'objects.txt' and draw_id = "
                            + draw);
        } finally {
            Owner.execute("alter table draw.file enable trigger user");
        }
    }

    private static String actsOf(String kind, DrawId draw) {
        return "archive.entry e join archive.entry_ref r on r.entry_id = e.id where e.kind = '"
                + kind
                + "' and r.kind = 'draw' and r.ref_id = '"
                + draw
                + "'";
    }

    private String number(DrawId draw) throws Exception {
        return clerk.call(() -> bean(Draws.class).view(draw)).row().number();
    }

    private long count(String from) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet rows =
                        connection.createStatement().executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
