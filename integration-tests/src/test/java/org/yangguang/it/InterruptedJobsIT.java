package org.yangguang.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yangguang.amendment.draft.Amendments;
import org.yangguang.amendment.draft.CheckState;
import org.yangguang.it.people.Clerk;
import org.yangguang.it.people.LegalOfficer;
import org.yangguang.platform.jobs.InterruptedJobs;
import org.yangguang.platform.jobs.Job;
import org.yangguang.platform.jobs.JobRunner;
import org.yangguang.roster.imports.ImportState;
import org.yangguang.roster.imports.ImportView;
import org.yangguang.roster.imports.Imports;
import org.yangguang.roster.imports.UploadedFile;

/** What a stop of the server cut off is done again at the next start, or set free for whoever began it. */
@ExtendWith(ArquillianExtension.class)
class InterruptedJobsIT {

    @Deployment
    static EnterpriseArchive ear() {
        return Deployments.ear(InterruptedJobsIT.class, Owner.class);
    }

    @Resource private UserTransaction transaction;
    @EJB private Clerk clerk;
    @EJB private LegalOfficer legal;

    @Test
    void an_import_that_was_cut_off_is_checked_again_and_one_that_was_through_is_not()
            throws Exception {
        long cutOff = uploaded();
        long through = uploaded();
        Owner.execute(
                "update roster.import_batch set state = 'CHECKING', done = 0, good = 0 where id = "
                        + cutOff);

        List<Job> jobs = afterAStop();

        assertThat(jobs).extracting(Job::name).containsExactly("the dry run of import " + cutOff);
        jobs.forEach(CDI.current().select(JobRunner.class).get()::run);
        ImportView again = checked(cutOff);
        assertThat(again.good()).isPositive().isEqualTo(view(through).good());
        assertThat(again.bad()).isEqualTo(view(through).bad());
        assertThat(clerk.call(() -> imports().countRows(cutOff, false)))
                .isEqualTo(again.good() + again.bad());
    }

    @Test
    void a_draft_whose_check_was_cut_off_can_be_checked_again() throws Exception {
        long draft = legal.call(() -> amendments().begin("试改时限", "试用"));
        Owner.execute("update amendment.draft set check_state = 'RUNNING' where id = " + draft);
        assertThat(check(draft)).isEqualTo(CheckState.RUNNING);

        assertThat(afterAStop()).isEmpty();

        assertThat(check(draft)).isEqualTo(CheckState.UNCHECKED);
        legal.run(() -> amendments().withdraw(draft, "只为试用"));
    }

    private List<Job> afterAStop() throws Exception {
        transaction.begin();
        List<Job> jobs =
                CDI.current().select(InterruptedJobs.class).stream()
                        .flatMap(room -> room.afterAStop().stream())
                        .toList();
        transaction.commit();
        return jobs;
    }

    /** A file of the sample roster once more, looked at and not accepted. */
    private long uploaded() throws Exception {
        ImportView sample =
                clerk.call(() -> imports().recent(0, 99)).stream()
                        .filter(batch -> batch.state() == ImportState.ACCEPTED)
                        .reduce((newer, older) -> older)
                        .orElseThrow();
        byte[] content = clerk.call(() -> imports().original(sample.id()));
        long id =
                clerk.call(
                        () ->
                                imports()
                                        .upload(
                                                sample.kind(),
                                                new UploadedFile(sample.fileName(), content),
                                                UUID.randomUUID().toString()));
        checked(id);
        return id;
    }

    private ImportView checked(long id) {
        return await().atMost(Duration.ofMinutes(1))
                .until(() -> view(id), batch -> batch.state() == ImportState.CHECKED);
    }

    private ImportView view(long id) throws Exception {
        return clerk.call(() -> imports().view(id));
    }

    private CheckState check(long draft) throws Exception {
        return legal.call(() -> amendments().view(draft, Locale.CHINA)).check();
    }

    private static Imports imports() {
        return CDI.current().select(Imports.class).get();
    }

    private static Amendments amendments() {
        return CDI.current().select(Amendments.class).get();
    }
}
