package org.yangguang.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yangguang.archive.Timeline;
import org.yangguang.dr1.proof.VerifyDraw;
import org.yangguang.draw.AssignmentId;
import org.yangguang.draw.ChangeId;
import org.yangguang.draw.DrawId;
import org.yangguang.draw.ceremony.DrawStatus;
import org.yangguang.draw.change.ChangeKind;
import org.yangguang.draw.change.ChangeStatus;
import org.yangguang.draw.change.ChangeView;
import org.yangguang.draw.change.Changes;
import org.yangguang.draw.change.Claim;
import org.yangguang.draw.change.Target;
import org.yangguang.draw.change.Vacancy;
import org.yangguang.draw.dispatch.ChangeEffect;
import org.yangguang.draw.lists.Shortage;
import org.yangguang.draw.openness.Check;
import org.yangguang.draw.openness.PublicDrawView;
import org.yangguang.draw.openness.PublicDraws;
import org.yangguang.draw.steps.Draws;
import org.yangguang.draw.steps.Prospect;
import org.yangguang.it.people.Auditor;
import org.yangguang.it.people.Broken;
import org.yangguang.it.people.Clerk;
import org.yangguang.it.people.Leader;
import org.yangguang.it.people.Witness;
import org.yangguang.kernel.Act;
import org.yangguang.plan.task.TaskId;
import org.yangguang.plan.task.TaskStatus;
import org.yangguang.plan.task.Tasks;
import org.yangguang.platform.BusinessTime;
import org.yangguang.roster.inspector.InspectorView;
import org.yangguang.roster.inspector.Inspectors;

/** Changes after the draw: three people, one fixed order, nothing hidden afterwards (DR1 3.7, 4.1, 4.4). */
@ExtendWith(ArquillianExtension.class)
class ReplacementIT {

    private static final String HELD = " and s.ended_at is null order by s.number";

    @Deployment
    static EnterpriseArchive ear() {
        return Deployments.ear(ReplacementIT.class, Rehearsal.class);
    }

    @Resource(lookup = "java:jboss/datasources/YangguangDS")
    private DataSource database;

    @EJB private Clerk clerk;
    @EJB private Leader leader;
    @EJB private Witness witness;
    @EJB private Auditor auditor;

    @Test
    void a_project_goes_out_with_the_third_word_and_the_next_of_the_order_joins() throws Exception {
        DrawId draw = rehearsal().drawn();
        String gone = projects(draw).get(0);
        ChangeId out = asked(draw, ChangeKind.OUT, Target.project(gone), "E01");
        leader.run(() -> changes().approve(out));
        assertThat(projects(draw)).as("nothing happens before the witness agrees").hasSize(2);
        witness.run(() -> changes().consent(out));
        witness.run(() -> changes().consent(out));

        assertThat(projects(draw)).hasSize(3);
        assertThat(teamOf(draw, gone)).isEmpty();
        assertThat(words("select line from draw.event where draw_id = " + draw))
                .containsExactly("OUT\t" + gone + "\t-\tE01");
        assertThat(
                        words(
                                "select type from draw.log where draw = '"
                                        + number(draw)
                                        + "' order by 1"))
                .containsExactlyInAnyOrder("PLAN", "RESULT", "FINAL");
        assertThat(seen(out).effects())
                .extracting(ChangeEffect::way)
                .containsExactlyInAnyOrder(ChangeEffect.Way.WITHDRAWN, ChangeEffect.Way.JOINED);
    }

    @Test
    void who_asks_is_not_told_whether_it_was_drawn_and_every_look_is_logged() throws Exception {
        DrawId draw = rehearsal().drawn();
        String undrawn =
                words(
                                "select convert_from(content, 'UTF8') from draw.file where draw_id = "
                                        + draw
                                        + " and name = 'objects.txt'")
                        .get(0)
                        .lines()
                        .filter(line -> line.endsWith("\t-"))
                        .map(line -> line.split("\t")[0])
                        .filter(project -> !drawnOf(draw).contains(project))
                        .findFirst()
                        .orElseThrow();
        ChangeId out = asked(draw, ChangeKind.OUT, Target.project(undrawn), "E01");

        assertThat(clerk.call(() -> changes().view(out)).effects()).isEmpty();
        assertThatThrownBy(() -> leader.run(() -> changes().approve(out)))
                .satisfies(Broken.rule("draw.error.EventNotPossible"));
        assertThat(seen(out).projectName()).isNotBlank();
        assertThat(
                        auditor.call(
                                () ->
                                        bean(Timeline.class)
                                                .of(Act.Ref.of("change", out), 0, 20)
                                                .stream()
                                                .filter(e -> e.kind().equals("draw.ChangeSeen"))
                                                .map(e -> e.actor())
                                                .toList()))
                .contains("clerk", "leader");
        leader.run(() -> changes().refuse(out, "没有被抽中"));
        assertThat(rows(draw, out)).isEqualTo(ChangeStatus.REFUSED);
    }

    @Test
    void a_recused_inspector_leaves_the_seat_and_the_inspection_that_is_under_way()
            throws Exception {
        DrawId draw = rehearsal().drawn();
        String project = projects(draw).get(0);
        String recused = teamOf(draw, project).get(0);
        long inspection = openedInspection(draw, project);
        ChangeId recusal = asked(draw, ChangeKind.RECUSE, Target.pair(project, recused), "R03");
        leader.run(() -> changes().approve(recusal));
        witness.run(() -> changes().consent(recusal));

        assertThat(teamOf(draw, project)).hasSize(2).doesNotContain(recused);
        assertThat(
                        words(
                                "select inspector_code from inspection.seat where inspection_id = "
                                        + inspection))
                .containsExactlyInAnyOrderElementsOf(teamOf(draw, project));
        assertThat(
                        words(
                                "select inspector from draw.seat s join draw.assignment a on a.id = s.assignment_id"
                                        + " where ended = 1 and draw_id = "
                                        + draw))
                .as("who gave the seat up stays in the record")
                .containsExactly(recused);

        ChangeId out = asked(draw, ChangeKind.OUT, Target.project(project), "E02");
        leader.run(() -> changes().approve(out));
        witness.run(() -> changes().consent(out));
        assertThat(words("select status from inspection.inspection where id = " + inspection))
                .containsExactly("WITHDRAWN");
    }

    @Test
    void nobody_says_two_of_the_three_words() throws Exception {
        DrawId draw = rehearsal().drawn();
        ChangeId more = asked(draw, ChangeKind.ADD, Target.more(1), "E05");
        assertThatThrownBy(() -> clerk.run(() -> changes().approve(more)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> leader.run(() -> changes().consent(more)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(
                        () ->
                                execute(
                                        "update draw.change set status = 'DECIDED', decided_by = asked_by,"
                                                + " decided_at = now() where id = "
                                                + more))
                .hasMessageContaining("asker_does_not_decide");
        String leaving = teamOf(draw, projects(draw).get(0)).get(0);
        ChangeId leave = left(draw, leaving);
        leader.run(() -> changes().approve(leave));
        assertThat(teamOf(draw, projects(draw).get(0)))
                .as("a leader's word twice is still one")
                .contains(leaving);
    }

    @Test
    void everybody_recomputes_the_disclosed_draw_with_its_events() throws Exception {
        DrawId draw = rehearsal().drawn();
        String gone = projects(draw).get(0);
        effective(draw, ChangeKind.OUT, Target.project(gone), "E01");
        effective(draw, ChangeKind.ADD, Target.more(1), "E05");
        String recused = teamOf(draw, projects(draw).get(1)).get(1);
        effective(draw, ChangeKind.RECUSE, Target.pair(projects(draw).get(1), recused), "R09");
        PublicDrawView sealed = bean(PublicDraws.class).view(draw);
        assertThat(sealed.drawn()).isEmpty();
        assertThat(sealed.events()).hasSize(3).allMatch(e -> e.code() == null);

        ChangeId pending = asked(draw, ChangeKind.ADD, Target.more(1), "E05");
        conclude(draw);
        assertThatThrownBy(() -> clerk.run(() -> bean(Draws.class).disclose(draw)))
                .satisfies(Broken.rule("draw.error.ChangesStillOpen"));
        leader.run(() -> changes().refuse(pending, "检查已经结束"));
        clerk.run(() -> bean(Draws.class).disclose(draw));

        PublicDrawView open = bean(PublicDraws.class).view(draw);
        assertThat(open.checks()).allMatch(c -> c.state() == Check.State.HOLDS);
        assertThat(open.drawn()).hasSize(4);
        assertThat(open.drawn().get(0).status().isOut() || open.drawn().get(1).status().isOut())
                .isTrue();
        assertThat(open.events()).extracting(e -> e.code()).containsExactly("E01", "E05", "R09");
        assertThat(verified(draw, publicFiles(open))).contains("核验通过").contains("final.txt");
        assertThat(verified(draw, allFiles(draw)))
                .as("auditor and witness have the personal files too")
                .contains("核验通过");
        assertThat(tampered(draw, publicFiles(open))).contains("核验不通过");
    }

    @Test
    void a_void_before_the_draw_takes_two_persons_and_opens_the_task_again() throws Exception {
        Rehearsal rehearsal = rehearsal();
        TaskId task = rehearsal.task();
        DrawId draw = rehearsal.planned(task);
        ChangeId asked = asked(draw, ChangeKind.VOID, Target.wholeDraw(), "V01");
        assertThat(status(draw)).isEqualTo(DrawStatus.PLANNED);
        witness.run(() -> changes().consent(asked));

        PublicDrawView open = bean(PublicDraws.class).view(draw);
        assertThat(open.row().status()).isEqualTo(DrawStatus.VOIDED);
        assertThat(open.sealed().givenUpReason()).isEqualTo("理由");
        assertThat(open.isDisclosed()).isFalse();
        assertThat(words("select type from draw.log where draw = '" + number(draw) + "'"))
                .containsExactlyInAnyOrder("PLAN", "VOID");
        assertThat(verified(draw, publicFiles(open))).contains("核验通过").contains("作废，理由：公开号码");
        assertThat(open.checks())
                .filteredOn(check -> check.kind() == Check.Kind.VOIDED)
                .singleElement()
                .matches(check -> check.state() == Check.State.HOLDS);
        String head = bean(PublicDraws.class).view(draw).logHead();
        DrawId next = rehearsal.planned(task);
        assertThat(new String(bean(PublicDraws.class).file(next, "plan.txt"), UTF_8))
                .contains("\nprev=" + head + "\n");
        assertThat(bean(PublicDraws.class).view(next).voids()).isPositive();
    }

    @Test
    void a_void_after_the_draw_publishes_its_result_and_sends_everybody_home() throws Exception {
        Rehearsal rehearsal = rehearsal();
        TaskId task = rehearsal.task();
        DrawId draw = rehearsal.opened(task);
        clerk.run(() -> bean(Draws.class).run(draw));
        effective(draw, ChangeKind.OUT, Target.project(projects(draw).get(0)), "E01");
        ChangeId asked = asked(draw, ChangeKind.VOID, Target.wholeDraw(), "V02");
        witness.run(() -> changes().consent(asked));

        PublicDrawView open = bean(PublicDraws.class).view(draw);
        assertThat(open.isDisclosed()).isTrue();
        assertThat(open.drawn()).hasSize(3);
        assertThat(open.checks()).allMatch(c -> c.state() == Check.State.HOLDS);
        assertThat(words("select type from draw.log where draw = '" + number(draw) + "'"))
                .containsExactlyInAnyOrder("PLAN", "RESULT", "FINAL", "VOID", "REVEAL");
        assertThat(verified(draw, publicFiles(open))).contains("核验通过").contains("作废，理由：冻结的名单");
        assertThat(bean(Tasks.class).view(task).status()).isEqualTo(TaskStatus.PUBLISHED);
        assertThat(
                        words(
                                "select s.id from draw.seat s join draw.assignment a on a.id = s.assignment_id"
                                        + " where ended_at is null and draw_id = "
                                        + draw))
                .isEmpty();
        assertThat(rehearsal.frozen(task)).isNotEqualTo(draw);
    }

    @Test
    void a_void_once_the_number_is_in_publishes_what_would_have_come() throws Exception {
        Rehearsal rehearsal = rehearsal();
        TaskId task = rehearsal.task();
        DrawId draw = rehearsal.opened(task);
        ChangeId asked = asked(draw, ChangeKind.VOID, Target.wholeDraw(), "V09");
        witness.run(() -> changes().consent(asked));

        assertThat(bean(PublicDraws.class).view(draw).drawn()).hasSize(2);
        assertThat(projects(draw)).as("nobody was sent").isEmpty();
        assertThat(bean(Tasks.class).view(task).status()).isEqualTo(TaskStatus.PUBLISHED);
    }

    @Test
    void a_seat_that_nobody_can_take_is_given_by_name_and_marked_for_good() throws Exception {
        DrawId draw = rehearsal().drawn();
        for (InspectorView lead : leads(draw)) {
            witness.run(() -> changes().consent(left(draw, lead.code())));
        }
        List<Vacancy> vacancies =
                clerk.call(() -> bean(Draws.class).view(draw)).dispatch().vacancies();
        assertThat(vacancies).isNotEmpty().allMatch(v -> v.seat() == 1);
        Shortage shortage = vacancies.get(0).shortage();
        assertThat(shortage.teams()).isZero();
        assertThat(shortage.counts())
                .filteredOn(Shortage.Count::binding)
                .extracting(Shortage.Count::bar)
                .contains(Shortage.Bar.NOT_LEAD);

        AssignmentId lacking = vacancies.get(0).assignment();
        InspectorView member = member();
        assertThatThrownBy(() -> appointed(draw, lacking, member.code()))
                .satisfies(Broken.rule("draw.error.LeadNeeded"));
        String borrowed = borrowedLead(member);
        ChangeId appointment = appointed(draw, lacking, borrowed);
        assertThatThrownBy(() -> witness.run(() -> changes().approve(appointment)))
                .isInstanceOf(EJBAccessException.class);
        leader.run(() -> changes().approve(appointment));

        assertThat(words("select inspector from draw.appointment where change_id = " + appointment))
                .containsExactly(borrowed);
        conclude(draw);
        clerk.run(() -> bean(Draws.class).disclose(draw));
        assertThat(bean(PublicDraws.class).view(draw).drawn())
                .flatExtracting(PublicDrawView.DrawnProject::team)
                .filteredOn(PublicDrawView.Member::appointed)
                .extracting(PublicDrawView.Member::inspector)
                .containsExactly(borrowed);
        assertThat(new String(bean(PublicDraws.class).file(draw, "proof.json"), UTF_8))
                .contains("\"appointed\"")
                .contains(borrowed);
        assertThat(verified(draw, publicFiles(bean(PublicDraws.class).view(draw))))
                .contains("核验通过");
    }

    @Test
    void with_one_person_left_the_seats_stay_empty_until_a_leader_assigns_them() throws Exception {
        Rehearsal rehearsal = rehearsal();
        TaskId task = rehearsal.task();
        List<String> others = everybodyButOneLeadIsAway(task);

        Prospect prospect = prospect(task);
        assertThat(prospect.available()).isOne();
        assertThat(prospect.isStaffed()).isFalse();
        assertThat(prospect.tight().get(0).shortage().counts())
                .filteredOn(Shortage.Count::binding)
                .extracting(Shortage.Count::bar)
                .contains(Shortage.Bar.ON_LEAVE);
        assertThatThrownBy(() -> rehearsal.frozen(task))
                .satisfies(Broken.rule("draw.error.DrawNotPossible"));

        DrawId draw = rehearsal.opened(rehearsal.planned(rehearsal.frozenShort(task)));
        clerk.run(() -> bean(Draws.class).run(draw));
        List<Vacancy> empty = clerk.call(() -> bean(Draws.class).view(draw)).dispatch().vacancies();
        assertThat(empty).extracting(Vacancy::seat).containsOnly(2).hasSize(2);
        assertThat(empty.get(0).shortage().people()).isGreaterThan(1);
        for (Vacancy seat : empty) {
            ChangeId change =
                    asked(
                            draw,
                            ChangeKind.APPOINT,
                            Target.seat(seat.assignment(), 2, others.get(0)),
                            "A01");
            leader.run(() -> changes().approve(change));
        }

        conclude(draw);
        clerk.run(() -> bean(Draws.class).disclose(draw));
        PublicDrawView open = bean(PublicDraws.class).view(draw);
        assertThat(open.drawn())
                .flatExtracting(PublicDrawView.DrawnProject::team)
                .filteredOn(PublicDrawView.Member::appointed)
                .extracting(PublicDrawView.Member::inspector)
                .containsOnly(others.get(0))
                .hasSize(2);
        assertThat(verified(draw, publicFiles(open))).contains("核验通过");
    }

    /** On the task's one day; everybody else comes back the day after. */
    private List<String> everybodyButOneLeadIsAway(TaskId task) throws Exception {
        LocalDate day = bean(Tasks.class).view(task).from();
        List<String> absent =
                prospect(task).absent().stream().map(Prospect.Absent::inspector).toList();
        List<InspectorView> present =
                clerk.call(() -> bean(Inspectors.class).all()).stream()
                        .filter(person -> !absent.contains(person.code()))
                        .sorted(Comparator.comparing(InspectorView::lead).reversed())
                        .toList();
        List<String> away = present.stream().skip(1).map(InspectorView::code).toList();
        for (String code : away) {
            InspectorView.Leave leave = new InspectorView.Leave(day, day, "学习");
            clerk.run(() -> bean(Inspectors.class).goAway(code, leave));
        }
        return away;
    }

    private Prospect prospect(TaskId task) throws Exception {
        return clerk.call(() -> bean(Draws.class).prospect(task));
    }

    private Rehearsal rehearsal() {
        return new Rehearsal(clerk, witness);
    }

    private ChangeId asked(DrawId draw, ChangeKind kind, Target target, String code)
            throws Exception {
        Claim claim = new Claim(code, "排练记录", "理由", null);
        return clerk.call(() -> changes().ask(draw, kind, target, claim, Rehearsal.token()));
    }

    private void effective(DrawId draw, ChangeKind kind, Target target, String code)
            throws Exception {
        ChangeId change = asked(draw, kind, target, code);
        leader.run(() -> changes().approve(change));
        witness.run(() -> changes().consent(change));
    }

    private ChangeId left(DrawId draw, String inspector) {
        try {
            Claim claim = new Claim("E03", "调令", "调离", null);
            return leader.call(
                    () ->
                            changes()
                                    .ask(
                                            draw,
                                            ChangeKind.LEAVE,
                                            Target.inspector(inspector),
                                            claim,
                                            Rehearsal.token()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private ChangeId appointed(DrawId draw, AssignmentId assignment, String inspector)
            throws Exception {
        return asked(draw, ChangeKind.APPOINT, Target.seat(assignment, 1, inspector), "A01");
    }

    private ChangeView seen(ChangeId change) throws Exception {
        return leader.call(() -> changes().view(change));
    }

    private ChangeStatus rows(DrawId draw, ChangeId change) throws Exception {
        return clerk.call(() -> changes().of(draw)).stream()
                .filter(row -> row.id().equals(change))
                .findFirst()
                .orElseThrow()
                .status();
    }

    /** Leads whom the engine may still send. */
    private List<InspectorView> leads(DrawId draw) throws Exception {
        String frozen =
                words(
                                "select convert_from(content, 'UTF8') from draw.file where draw_id = "
                                        + draw
                                        + " and name = 'inspectors.txt'")
                        .get(0);
        return clerk.call(() -> bean(Inspectors.class).all()).stream()
                .filter(
                        i ->
                                frozen.lines()
                                        .anyMatch(
                                                l ->
                                                        l.startsWith(i.code() + "\t1\t")
                                                                && l.endsWith("\t-")))
                .toList();
    }

    private InspectorView member() throws Exception {
        return clerk.call(() -> bean(Inspectors.class).all()).stream()
                .filter(i -> !i.lead() && isFitToday(i))
                .findFirst()
                .orElseThrow();
    }

    /** The rehearsal's day is another, and so are the days on which other tests send people on leave. */
    private static boolean isFitToday(InspectorView person) {
        LocalDate today = bean(BusinessTime.class).today();
        return person.leaves().stream()
                        .noneMatch(l -> !l.from().isAfter(today) && !l.to().isBefore(today))
                && person.certificateExpiry().isAfter(today.plusMonths(2));
    }

    /** Somebody from another district, entered for this test with an account of the demo bureau. */
    private String borrowedLead(InspectorView like) throws Exception {
        String code = "LOAN-" + System.nanoTime() % 100_000;
        clerk.run(
                () ->
                        bean(Inspectors.class)
                                .keep(
                                        new org.yangguang.roster.inspector.InspectorDetails(
                                                code,
                                                "借调人员",
                                                "滇池市示例区政务服务管理局",
                                                "借调",
                                                "legal",
                                                "示例借调" + code,
                                                like.certificateExpiry().plusYears(3),
                                                true,
                                                List.of("ZB")),
                                        "借调"));
        return code;
    }

    private List<String> projects(DrawId draw) throws SQLException {
        return words(
                "select project from draw.assignment where draw_id = " + draw + " order by id");
    }

    private List<String> drawnOf(DrawId draw) {
        try {
            return projects(draw);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> teamOf(DrawId draw, String project) throws SQLException {
        return words(
                "select inspector from draw.seat s join draw.assignment a on a.id = s.assignment_id"
                        + " where a.draw_id = "
                        + draw
                        + " and a.project = '"
                        + project
                        + "'"
                        + HELD);
    }

    private String number(DrawId draw) throws Exception {
        return clerk.call(() -> bean(Draws.class).view(draw)).row().number();
    }

    private DrawStatus status(DrawId draw) throws Exception {
        return clerk.call(() -> bean(Draws.class).view(draw)).status();
    }

    /** As the inspectors do; here only the draw's own note matters. */
    private void conclude(DrawId draw) throws SQLException {
        execute(
                "update draw.assignment set concluded_at = now() where withdrawn_at is null and draw_id = "
                        + draw);
    }

    /** An inspection under way with the drawn team, as its first visitor opens it. */
    private long openedInspection(DrawId draw, String project) throws SQLException {
        execute(
                "with opened as (insert into inspection.inspection (assignment_id, task_id, task_title, project_id,"
                        + " project_name, status, opened_at, notice_number) select id, task_id, task_title, project,"
                        + " project_name, 'ON_SITE', now(), 'x' || id from draw.assignment where draw_id = "
                        + draw
                        + " and project = '"
                        + project
                        + "' returning id, assignment_id) insert into inspection.seat (inspection_id, number,"
                        + " inspector_code, login, name, certificate) select o.id, s.number, s.inspector, s.login,"
                        + " s.name, s.certificate from opened o join draw.seat s on s.assignment_id ="
                        + " o.assignment_id");
        return Long.parseLong(
                words(
                                "select i.id from inspection.inspection i join draw.assignment a on a.id ="
                                        + " i.assignment_id where a.draw_id = "
                                        + draw
                                        + " and a.project = '"
                                        + project
                                        + "'")
                        .get(0));
    }

    private static List<String> publicFiles(PublicDrawView open) {
        return open.files().stream().map(f -> f.name()).toList();
    }

    private static List<String> allFiles(DrawId draw) {
        List<String> all = new ArrayList<>(publicFiles(bean(PublicDraws.class).view(draw)));
        all.addAll(List.of("inspectors.txt", "recusals.txt"));
        return all;
    }

    private String verified(DrawId draw, List<String> names) throws Exception {
        return verify(written(draw, names));
    }

    private String tampered(DrawId draw, List<String> names) throws Exception {
        Path directory = written(draw, names);
        Path last = directory.resolve("final.txt");
        Files.writeString(last, Files.readString(last).replace("OUT:1", "-"));
        return verify(directory);
    }

    private Path written(DrawId draw, List<String> names) throws Exception {
        Path directory = Files.createTempDirectory("proof");
        for (String name : names) {
            byte[] bytes = auditor.call(() -> bean(Draws.class).file(draw, name));
            Files.write(directory.resolve(name), bytes);
        }
        return directory;
    }

    private static String verify(Path directory) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        new VerifyDraw(new PrintStream(said, true, UTF_8), Locale.SIMPLIFIED_CHINESE)
                .run(List.of(directory.toString()));
        return said.toString(UTF_8);
    }

    private List<String> words(String sql) throws SQLException {
        List<String> words = new ArrayList<>();
        try (Connection connection = database.getConnection();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                words.add(rows.getString(1));
            }
        }
        return words;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute(sql);
        }
    }

    private static Changes changes() {
        return bean(Changes.class);
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
