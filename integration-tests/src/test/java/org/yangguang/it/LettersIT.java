package org.yangguang.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yangguang.casework.letter.LetterView;
import org.yangguang.casework.letter.Letters;
import org.yangguang.casework.matter.Circumstances;
import org.yangguang.casework.matter.Decision;
import org.yangguang.casework.matter.GraveFacts;
import org.yangguang.casework.matter.Matters;
import org.yangguang.casework.matter.Outcome;
import org.yangguang.inspection.InspectionId;
import org.yangguang.it.people.Auditor;
import org.yangguang.it.people.Broken;
import org.yangguang.it.people.Clerk;
import org.yangguang.it.people.Leader;
import org.yangguang.it.people.LegalOfficer;

/** Letters of a decision, and who reads the confidential one. Coercion goes to the police, interference to 纪检监察. */
@ExtendWith(ArquillianExtension.class)
class LettersIT {

    private static final AtomicInteger NEXT = new AtomicInteger(77_000);

    @Deployment
    static EnterpriseArchive ear() {
        return Deployments.ear(LettersIT.class, Owner.class);
    }

    @EJB private Clerk clerk;
    @EJB private LegalOfficer legal;
    @EJB private Leader leader;
    @EJB private Auditor auditor;

    @Test
    void a_decision_sends_one_letter_to_each_recipient() throws Exception {
        InspectionId decided = decided(Set.of(Outcome.REFER_PS, Outcome.REFER_SUP));
        List<LetterView> sent = leader.call(() -> letters().issued(decided));
        assertThat(sent).extracting(LetterView::outcome).containsExactly("REFER_PS", "REFER_SUP");
        assertThat(sent).extracting(LetterView::number).doesNotHaveDuplicates();
        assertThat(sent.get(0).violations()).containsExactly("BD-19");
        assertThat(leader.call(() -> letters().xhtml(sent.get(0).id())))
                .contains("涉嫌犯罪案件移送书", "BD-19")
                .doesNotContain("OF-01");
    }

    @Test
    void what_was_not_decided_is_not_sent() throws Exception {
        InspectionId decided = decided(Set.of(Outcome.REFER_SUP));
        assertThat(leader.call(() -> letters().issued(decided)))
                .extracting(LetterView::outcome)
                .containsExactly("REFER_SUP");
    }

    @Test
    void only_leader_and_legal_officer_learn_of_the_confidential_one() throws Exception {
        InspectionId decided = decided(Set.of(Outcome.REFER_PS, Outcome.REFER_SUP));
        LetterView clue = legal.call(() -> letters().issued(decided)).get(1);
        assertThat(clue.confidential()).isTrue();
        assertThat(legal.call(() -> letters().xhtml(clue.id()))).contains("保密");
        assertThat(legal.call(() -> letters().proposed(decided))).hasSize(2);
        assertThat(clerk.call(() -> letters().issued(decided)))
                .extracting(LetterView::outcome)
                .containsExactly("REFER_PS");
        assertThat(clerk.call(() -> letters().proposed(decided))).hasSize(1);
        assertThatThrownBy(() -> clerk.call(() -> letters().xhtml(clue.id())))
                .satisfies(Broken.rule("casework.error.LetterUnknown"));
        assertThatThrownBy(() -> clerk.call(() -> letters().pdf(clue.id())))
                .satisfies(Broken.rule("casework.error.LetterUnknown"));
        assertThatThrownBy(() -> auditor.call(() -> letters().issued(decided)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void a_letter_that_went_out_stays() throws Exception {
        InspectionId decided = decided(Set.of(Outcome.REFER_SUP));
        assertThatThrownBy(
                        () ->
                                Owner.execute(
                                        "update casework.letter set xhtml = '' where inspection_id = "
                                                + decided))
                .isInstanceOf(SQLException.class);
    }

    private InspectionId decided(Set<Outcome> outcomes) throws Exception {
        InspectionId inspection = reported();
        clerk.run(
                () -> matters().propose(inspection, Circumstances.unknown(), GraveFacts.unknown()));
        legal.run(() -> matters().review(inspection, "同意"));
        leader.run(() -> matters().decide(inspection, new Decision(outcomes, "按情节")));
        return inspection;
    }

    /** A reported inspection that found coercion (I15) and interference (J05), with its open matter. */
    private static InspectionId reported() throws SQLException {
        int number = NEXT.incrementAndGet();
        String project = "'PRJ:LETTER" + number + "', '示例工程" + number + "'";
        try (Connection connection = Owner.connect();
                ResultSet id =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "insert into inspection.inspection (assignment_id, task_id, task_title, project_id,"
                                                + " project_name, status, opened_at, notice_number, concluded_on, report_number,"
                                                + " reported_on) values ("
                                                + number
                                                + ", 1, '抽查', "
                                                + project
                                                + ", 'REPORTED', now(), 'N"
                                                + number
                                                + "', '2026-03-02', 'R"
                                                + number
                                                + "', '2026-03-04') returning id")) {
            id.next();
            long inspection = id.getLong(1);
            complete(connection, inspection, project);
            return new InspectionId(inspection);
        }
    }

    private static void complete(Connection connection, long inspection, String project)
            throws SQLException {
        for (int seat = 1; seat <= 2; seat++) {
            connection
                    .createStatement()
                    .execute(
                            "insert into inspection.seat values (%d, %d, 'I%d', 'insp%02d', '抽查人员', '证', now())"
                                    .formatted(inspection, seat, seat, seat));
        }
        for (String item : List.of("I15", "J05")) {
            connection
                    .createStatement()
                    .execute(
                            ("insert into inspection.finding (inspection_id, item_code, item_version, item_content, basis,"
                                            + " evidence_hint, party_name, review, status, settled_by, settled_at)"
                                            + " values (%d, '%s', 1, '事项', '依据', '', '', false, 'FAIL', 'insp01', now())")
                                    .formatted(inspection, item));
        }
        connection
                .createStatement()
                .execute(
                        ("insert into inspection.site_record (inspection_id, sign, refusal_reason, witness, signed_at)"
                                        + " values (%d, 'REFUSED_NOTED', '拒签', '见证人', now());"
                                        + "insert into casework.matter (inspection_id, assignment_id, project_id, project_name, found_on,"
                                        + " status, affects_result, rectifiable) select id, assignment_id, %s, '2026-03-04', 'OPEN', 'U', false from inspection.inspection where id = %d")
                                .formatted(inspection, project, inspection));
    }

    private static Letters letters() {
        return CDI.current().select(Letters.class).get();
    }

    private static Matters matters() {
        return CDI.current().select(Matters.class).get();
    }
}
