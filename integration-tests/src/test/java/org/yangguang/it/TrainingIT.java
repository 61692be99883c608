package org.yangguang.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yangguang.archive.Timeline;
import org.yangguang.it.people.Auditor;
import org.yangguang.it.people.Broken;
import org.yangguang.it.people.Clerk;
import org.yangguang.it.people.Leader;
import org.yangguang.kernel.Act;
import org.yangguang.platform.BusinessTime;
import org.yangguang.roster.inspector.InspectorVersion;
import org.yangguang.roster.inspector.InspectorView.Training;
import org.yangguang.roster.inspector.Inspectors;

/** A training goes into the record of everybody who took part, and can be taken back (S28). */
@ExtendWith(ArquillianExtension.class)
class TrainingIT {

    private static final String PASSED = "INS-0001";
    private static final String FAILED = "INS-0002";

    @Deployment
    static EnterpriseArchive ear() {
        return Deployments.ear(TrainingIT.class);
    }

    @EJB private Clerk clerk;
    @EJB private Leader leader;
    @EJB private Auditor auditor;

    @Test
    void one_entry_reaches_all_who_took_part_as_a_version_with_a_trace() throws Exception {
        LocalDate today = bean(BusinessTime.class).today();
        Training passed = new Training(today, "评标现场检查", true);
        train(today, passed.subject());
        int versions = versions(PASSED).size();
        train(today, passed.subject());

        assertThat(record(PASSED)).containsOnlyOnce(passed);
        assertThat(versions(PASSED)).as("a second click changes nothing").hasSize(versions);
        assertThat(record(FAILED)).contains(new Training(today, passed.subject(), false));
        assertThat(
                        auditor.call(
                                        () ->
                                                bean(Timeline.class)
                                                        .of(Act.Ref.of("inspector", PASSED), 0, 9))
                                .toString())
                .contains("TRAINING_PASSED", passed.subject());

        clerk.run(() -> bean(Inspectors.class).strike(PASSED, passed));
        assertThat(record(PASSED)).doesNotContain(passed);
        assertThat(versions(PASSED))
                .as("what was recorded stays in an earlier version")
                .anySatisfy(v -> assertThat(v.inspector().trainings()).contains(passed));
    }

    @Test
    void a_day_to_come_an_empty_list_and_other_roles_are_refused() {
        LocalDate tomorrow = bean(BusinessTime.class).today().plusDays(1);
        assertThatThrownBy(() -> train(tomorrow, "评标现场检查"))
                .satisfies(Broken.rule("roster.error.TrainingInFuture"));
        assertThatThrownBy(
                        () ->
                                clerk.run(
                                        () ->
                                                bean(Inspectors.class)
                                                        .train(
                                                                tomorrow.minusDays(1),
                                                                "x",
                                                                Map.of())))
                .satisfies(Broken.rule("roster.error.NobodyTrained"));
        assertThatThrownBy(
                        () ->
                                leader.run(
                                        () ->
                                                bean(Inspectors.class)
                                                        .train(
                                                                tomorrow.minusDays(1),
                                                                "x",
                                                                Map.of(PASSED, true))))
                .isInstanceOf(EJBAccessException.class);
    }

    private void train(LocalDate on, String subject) throws Exception {
        clerk.run(
                () ->
                        bean(Inspectors.class)
                                .train(on, subject, Map.of(PASSED, true, FAILED, false)));
    }

    private List<Training> record(String code) throws Exception {
        return versions(code).get(0).inspector().trainings();
    }

    private List<InspectorVersion> versions(String code) throws Exception {
        return clerk.call(() -> bean(Inspectors.class).history(code));
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
