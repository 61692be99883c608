package org.yangguang.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yangguang.amendment.draft.Amendments;
import org.yangguang.amendment.draft.CheckState;
import org.yangguang.amendment.draft.DraftStatus;
import org.yangguang.amendment.draft.DraftView;
import org.yangguang.amendment.rehearsal.RehearsalState;
import org.yangguang.amendment.rehearsal.WorkedCount;
import org.yangguang.amendment.rehearsal.WorkedResult;
import org.yangguang.amendment.version.ApprovedVersions;
import org.yangguang.it.people.Broken;
import org.yangguang.it.people.Clerk;
import org.yangguang.it.people.Leader;
import org.yangguang.it.people.LegalOfficer;
import org.yangguang.platform.BusinessTime;
import org.yangguang.rulebook.book.RuleVersions;
import org.yangguang.rules.accountability.AccountabilityRules;
import org.yangguang.rules.accountability.Overrun;
import org.yangguang.rules.language.Version;
import org.yangguang.rules.language.file.Upload;

/** A legal officer changes the rules, somebody else approves, and they answer from a later day on (S5). */
@ExtendWith(ArquillianExtension.class)
class AmendmentIT {

    private static final String LADDER = "parameters/accountability.csv";
    private static final int FOUR_DAYS = 4;
    private static final String CONDITIONS = "check/conditions.dslr";
    private static final List<String> STAGES =
            List.of(
                    CONDITIONS,
                    "check/documents.dslr",
                    "check/bonds.dslr",
                    "check/opening.dslr",
                    "check/evaluation.dslr",
                    "check/candidates.dslr",
                    "check/award.dslr",
                    "check/agency.dslr");

    @Deployment
    static EnterpriseArchive ear() {
        return Deployments.ear(AmendmentIT.class, Owner.class);
    }

    @EJB private LegalOfficer legal;
    @EJB private Leader leader;
    @EJB private Clerk clerk;

    @Test
    void serious_from_four_days_answers_from_tomorrow_and_can_be_taken_back() throws Exception {
        int before = version();
        long draft = begun();
        keep(draft, "情节严重逾期下限,6,", "情节严重逾期下限,四,");
        assertThat(checked(draft).check()).isEqualTo(CheckState.REFUSED);
        assertThat(legal.call(() -> amendments().problems(draft)))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.line()).isEqualTo(4);
                            assertThat(problem.text(Locale.SIMPLIFIED_CHINESE)).contains("四");
                        });
        keep(draft, "情节严重逾期下限,6,", "情节严重逾期下限,4,");
        assertThatThrownBy(() -> legal.run(() -> amendments().submit(draft, tomorrow())))
                .satisfies(Broken.rule("amendment.error.DraftNotRehearsed"));
        assertThat(checked(draft).check()).isEqualTo(CheckState.ACCEPTED);
        assertThat(legal.call(() -> amendments().differences(draft)))
                .singleElement()
                .satisfies(change -> assertThat(change.toString()).contains("6", "→", "4"));
        assertThat(rehearsed(draft).rehearsal()).isEqualTo(RehearsalState.DONE);

        assertThatThrownBy(() -> legal.run(() -> amendments().submit(draft, today())))
                .satisfies(Broken.rule("amendment.error.StartsTooEarly"));
        legal.run(() -> amendments().submit(draft, tomorrow()));
        assertThatThrownBy(() -> legal.run(() -> amendments().approve(draft, "自己批准", "不应成功")))
                .satisfies(Broken.rule("amendment.error.AuthorMayNotDecide"));
        theWorkedCasesThatNoLongerAgreeAreShownAndAcknowledged(draft);
        assertThatThrownBy(() -> keep(draft, "4", "5"))
                .satisfies(Broken.rule("amendment.error.DraftNotOpen"));

        assertThat(version()).as("in force from tomorrow").isEqualTo(before);
        assertThat(level(before)).isEqualTo("LIGHT");
        aDayPasses();
        int now = until(this::version, number -> number != before);
        assertThat(level(now)).isEqualTo("SERIOUS");
        assertThat(level(before)).as("yesterday's rule explains yesterday").isEqualTo("LIGHT");

        long back = legal.call(() -> amendments().backTo(before, "回到原来的版本", "恢复原来的口径"));
        assertThat(checked(back).check()).isEqualTo(CheckState.ACCEPTED);
        rehearsed(back);
        legal.run(() -> amendments().submit(back, tomorrow()));
        leader.run(() -> amendments().approve(back, "同意", null));
        aDayPasses();
        int last = until(this::version, number -> number != now);
        assertThat(level(last)).isEqualTo("LIGHT");
        assertThat(legal.call(() -> bean(ApprovedVersions.class).compare(now, last)))
                .anySatisfy(change -> assertThat(change.toString()).contains("4 工作日 → 6"));
    }

    private void theWorkedCasesThatNoLongerAgreeAreShownAndAcknowledged(long draft)
            throws Exception {
        WorkedCount worked = view(draft).cases().worked();
        assertThat(worked.total()).isGreaterThan(90);
        assertThat(worked.broken()).isPositive();
        assertThat(leader.call(() -> amendments().workedCases(draft, 0, 50)))
                .filteredOn(it -> it.title().startsWith("T92 "))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.change()).isEqualTo(WorkedResult.Change.BROKEN);
                            assertThat(it.answers().get(0).before()).contains("LIGHT(5)");
                            assertThat(it.answers().get(0).after()).contains("SERIOUS(5)");
                            assertThat(it.rules()).contains("问责-04");
                        });
        assertThatThrownBy(() -> leader.run(() -> amendments().approve(draft, "同意", " ")))
                .satisfies(Broken.rule("amendment.error.CasesNotAcknowledged"));
        leader.run(() -> amendments().approve(draft, "同意", "考核办法已改，案例随后修改"));
        assertThat(view(draft).acknowledged()).isEqualTo("考核办法已改，案例随后修改");
    }

    @Test
    void of_two_drafts_on_one_base_the_second_is_told_what_moved() throws Exception {
        long first = ready("归档期,30,", "归档期,31,", "parameters/clocks.csv");
        long second = ready("补充证据完善程序期,15,", "补充证据完善程序期,16,", "parameters/clocks.csv");
        legal.run(() -> amendments().submit(first, tomorrow()));
        leader.run(() -> amendments().approve(first, "同意", null));
        assertThatThrownBy(() -> legal.run(() -> amendments().submit(second, tomorrow())))
                .satisfies(Broken.rule("amendment.error.BaseMoved"));
        assertThat(legal.call(() -> amendments().movedSince(second)))
                .singleElement()
                .satisfies(moved -> assertThat(moved.toString()).contains("31"));
        legal.run(() -> amendments().rebase(second));
        assertThat(view(second).check()).isEqualTo(CheckState.UNCHECKED);
        legal.run(() -> amendments().withdraw(second, "以第一件为准"));
        assertThat(view(second).status()).isEqualTo(DraftStatus.WITHDRAWN);
    }

    @Test
    void a_cancelled_rehearsal_writes_nothing_into_the_next_one() throws Exception {
        long draft = ready("补充证据完善程序期,15,", "补充证据完善程序期,17,", "parameters/clocks.csv");
        legal.run(() -> amendments().rehearse(draft));
        legal.run(() -> amendments().cancelRehearsal(draft));
        assertThat(view(draft).rehearsal()).isEqualTo(RehearsalState.CANCELLED);
        DraftView again = rehearsed(draft);
        assertThat(again.rehearsal()).isEqualTo(RehearsalState.DONE);
        assertThat(again.done()).isEqualTo(again.total());
        legal.run(() -> amendments().withdraw(draft, "只为试用"));
    }

    @Test
    void nobody_but_a_legal_officer_writes_and_a_hostile_file_is_only_an_error_to_its_author()
            throws Exception {
        assertThatThrownBy(() -> clerk.run(() -> amendments().begin("改规则", "想改")))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> leader.run(() -> amendments().begin("改规则", "想改")))
                .isInstanceOf(EJBAccessException.class);
        long draft = begun();
        String path = "accountability/ladder.dslr";
        String text =
                text(draft, path)
                        .replaceFirst("\nthen\n", "\n- eval(System.exit(1) == null)\nthen\n");
        legal.run(() -> amendments().keep(draft, path, upload(path, text)));
        assertThat(checked(draft).check()).isEqualTo(CheckState.REFUSED);
        assertThat(text(draft, path)).as("nothing typed is lost").isEqualTo(text);
        assertThat(level(version())).isEqualTo("LIGHT");
    }

    @Test
    void a_version_and_a_draft_with_all_rules_of_a_tender_in_one_file_go_on() throws Exception {
        int before = version();
        long draft = ready("机检-03 项目的审批", "机检-03 工程的审批", CONDITIONS);
        legal.run(() -> amendments().submit(draft, tomorrow()));
        String former = asAnEarlierReleaseKeptIt(draft);
        leader.run(() -> amendments().approve(draft, "同意", null));
        aDayPasses();
        int now = until(this::version, number -> number != before);
        // what another test approved for tomorrow comes into force with it: the draft's base is
        // compared, not what served
        int base = legal.call(() -> amendments().view(draft, Locale.SIMPLIFIED_CHINESE)).base();
        assertThat(legal.call(() -> bean(ApprovedVersions.class).compare(base, now)))
                .singleElement()
                .satisfies(change -> assertThat(change.toString()).contains("机检-03", "工程"));

        long next = begun();
        assertThat(text(next, CONDITIONS)).contains("机检-03 工程的审批");
        Owner.execute(
                "insert into amendment.draft_file (draft, path, name, content) values ("
                        + next
                        + ", 'check/tender.dslr', 'tender.dslr', convert_to('"
                        + former.replace("机检-30 履约保证金", "机检-30 合同履约保证金")
                        + "', 'UTF8'))");
        assertThat(text(next, "check/bonds.dslr")).contains("机检-30 合同履约保证金");
        legal.run(() -> amendments().undo(next, "check/award.dslr"));
        assertThat(checked(next).check()).isEqualTo(CheckState.ACCEPTED);
        assertThat(legal.call(() -> amendments().differences(next)))
                .singleElement()
                .satisfies(change -> assertThat(change.toString()).contains("机检-30"));
        legal.run(() -> amendments().withdraw(next, "只为试用"));
    }

    /** One file of sentences for the whole tender, and the hash over the files as they were. */
    private static String asAnEarlierReleaseKeptIt(long draft) throws SQLException {
        Map<String, String> texts = new TreeMap<>();
        StringBuilder former = new StringBuilder();
        try (Connection owner = Owner.connect();
                PreparedStatement made =
                        owner.prepareStatement(
                                "select path, convert_from(content, 'UTF8') from amendment.draft_made"
                                        + " where draft = ? and path ~ '(dslr|csv)$' order by path")) {
            made.setLong(1, draft);
            ResultSet files = made.executeQuery();
            while (files.next()) {
                boolean stage = STAGES.contains(files.getString(1));
                if (stage) {
                    String text = files.getString(2);
                    former.append(text.substring(text.indexOf("rule \""))).append('\n');
                } else {
                    texts.put(files.getString(1), files.getString(2));
                }
            }
        }
        texts.put("check/tender.dslr", former.toString());
        Owner.execute(
                "delete from amendment.draft_made where draft = "
                        + draft
                        + " and path in ('"
                        + String.join("', '", STAGES)
                        + "'); insert into amendment.draft_made (draft, path, content) values ("
                        + draft
                        + ", 'check/tender.dslr', convert_to('"
                        + former
                        + "', 'UTF8')); update amendment.draft set hash = '"
                        + Version.hash(texts)
                        + "' where id = "
                        + draft);
        return former.toString();
    }

    private long begun() throws Exception {
        return legal.call(() -> amendments().begin("情节严重的起点", "与考核办法一致"));
    }

    private long ready(String from, String to, String path) throws Exception {
        long draft = begun();
        String text = text(draft, path);
        assertThat(text).contains(from);
        legal.run(() -> amendments().keep(draft, path, upload(path, text.replace(from, to))));
        assertThat(checked(draft).check()).isEqualTo(CheckState.ACCEPTED);
        rehearsed(draft);
        return draft;
    }

    private void keep(long draft, String from, String to) throws Exception {
        legal.run(() -> amendments().undo(draft, LADDER));
        String text = text(draft, LADDER);
        assertThat(text).contains(from);
        legal.run(() -> amendments().keep(draft, LADDER, upload(LADDER, text.replace(from, to))));
    }

    private String text(long draft, String path) throws Exception {
        byte[] bytes = legal.call(() -> amendments().file(draft, path)).bytes();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Upload upload(String path, String text) {
        return Upload.of(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private DraftView checked(long draft) throws Exception {
        legal.run(() -> amendments().check(draft));
        return until(() -> view(draft), view -> !view.isBusy());
    }

    private DraftView rehearsed(long draft) throws Exception {
        legal.run(() -> amendments().rehearse(draft));
        return until(() -> view(draft), view -> !view.isBusy());
    }

    private DraftView view(long draft) throws Exception {
        return legal.call(() -> amendments().view(draft, Locale.SIMPLIFIED_CHINESE));
    }

    private String level(int version) {
        LocalDate last = LocalDate.of(2026, 3, 2);
        Overrun late = new Overrun("K1", "insp01", last, last.plusDays(20), FOUR_DAYS, 0);
        return bean(RuleVersions.class)
                .ask(version, () -> new AccountabilityRules().propose(late).level());
    }

    private int version() {
        return bean(RuleVersions.class).serving();
    }

    private void aDayPasses() {
        clerk.run(() -> bean(BusinessTime.class).moveForward(Duration.ofDays(1)));
    }

    private static LocalDate today() {
        return bean(BusinessTime.class).today();
    }

    private static LocalDate tomorrow() {
        return today().plusDays(1);
    }

    private static Amendments amendments() {
        return bean(Amendments.class);
    }

    /** Waits for the work in the background; here, because only this thread belongs to the server. */
    private static <T> T until(Callable<T> asked, Predicate<T> wanted) {
        return await().pollInSameThread().atMost(Duration.ofMinutes(2)).until(asked, wanted);
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
