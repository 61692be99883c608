package org.yangguang.amendment.draft;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yangguang.amendment.rehearsal.RehearsalState;
import org.yangguang.amendment.rehearsal.Workers;
import org.yangguang.identity.Roles;
import org.yangguang.rules.language.file.Upload;
import org.yangguang.rules.worker.Answer;
import org.yangguang.rules.worker.Failure;
import org.yangguang.rules.worker.RuleWorker;
import org.yangguang.rules.worker.WorkedCase;

/** Has drafts checked and rehearsed by a process of its own, away from the requests of people and from the rules that serve. */
@Stateless
@RolesAllowed(Roles.LEGAL)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DraftWork {

    private static final Logger LOG = Logger.getLogger(DraftWork.class.getName());
    private static final int FIRST_BATCH = 100;

    /** A worker spends more on its start than on a thousand cases; more would let a cancel wait. */
    private static final int LARGEST_BATCH = 1_000;

    @Inject private DraftSteps steps;
    @Inject private Workers workers;

    @Asynchronous
    public void check(long draft) {
        try {
            Answer answer = workers.worker().check(steps.whole(draft));
            if (!answer.missing().isEmpty()) {
                LOG.warning(() -> "The worker for rules goes without " + answer.missing());
            }
            steps.checked(draft, answer);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "draft " + draft + " could not be checked");
            steps.checked(
                    draft,
                    new Answer(
                            List.of(),
                            null,
                            Map.of(),
                            Map.of(),
                            List.of(),
                            Failure.NOT_STARTED,
                            Set.of()));
        }
    }

    @Asynchronous
    public void rehearse(long draft, int run) {
        try {
            steps.ended(draft, run, ask(draft, run) ? RehearsalState.DONE : RehearsalState.FAILED);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "draft " + draft + " could not be rehearsed");
            steps.ended(draft, run, RehearsalState.FAILED);
        }
    }

    private boolean ask(long draft, int run) {
        RuleWorker worker = workers.worker();
        Map<String, Upload> base = steps.base(draft);
        Map<String, Upload> whole = steps.whole(draft);
        int first = 0;
        int size = FIRST_BATCH;
        List<WorkedCase> batch = steps.next(draft, run, first, size);
        while (!batch.isEmpty()) {
            Answer before = worker.rehearse(base, batch);
            Answer after = worker.rehearse(whole, batch);
            if (!before.accepted() || !after.accepted()) {
                return false;
            }
            steps.answered(draft, run, before.cases(), after.cases());
            first += batch.size();
            size = Math.min(LARGEST_BATCH, size * 2);
            batch = steps.next(draft, run, first, size);
        }
        return true;
    }
}
