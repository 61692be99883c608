package org.yangguang.amendment.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import org.yangguang.amendment.rehearsal.RehearsalState;
import org.yangguang.amendment.rehearsal.RehearsedCases;
import org.yangguang.amendment.rehearsal.Workers;
import org.yangguang.kernel.Act;
import org.yangguang.platform.jobs.Job;
import org.yangguang.platform.jobs.JobSteps;
import org.yangguang.rules.language.file.Upload;
import org.yangguang.rules.worker.Answer;
import org.yangguang.rules.worker.Rehearsed;
import org.yangguang.rules.worker.RuleWorker;
import org.yangguang.rules.worker.WorkedCase;

/** Has the past cases asked again, before and after a draft, batch by batch until they are through or it is cancelled. */
@ApplicationScoped
class DraftRehearsal {

    private static final int FIRST_BATCH = 100;

    /** A worker spends more on its start than on a thousand cases; more would let a cancel wait. */
    private static final int LARGEST_BATCH = 1_000;

    @Inject private EntityManager entities;
    @Inject private DraftFiles files;
    @Inject private RehearsedCases cases;
    @Inject private Workers workers;
    @Inject private JobSteps steps;
    @Inject private Event<Act> acts;

    /**
     * @param run which rehearsal of the draft
     */
    Job of(long draft, int run) {
        return new Job(
                "the rehearsal of draft " + draft,
                () ->
                        ended(
                                draft,
                                run,
                                ask(draft, run) ? RehearsalState.DONE : RehearsalState.FAILED),
                () -> ended(draft, run, RehearsalState.FAILED));
    }

    private boolean ask(long draft, int run) {
        RuleWorker worker = workers.worker();
        Map<String, Upload> base = steps.ask(() -> files.base(locked(draft)));
        Map<String, Upload> whole = steps.ask(() -> files.whole(locked(draft)));
        int first = 0;
        int size = FIRST_BATCH;
        List<WorkedCase> batch = next(draft, run, first, size);
        while (!batch.isEmpty()) {
            Answer before = worker.rehearse(base, batch);
            Answer after = worker.rehearse(whole, batch);
            if (!before.accepted() || !after.accepted()) {
                return false;
            }
            answered(draft, run, before.cases(), after.cases());
            first += batch.size();
            size = Math.min(LARGEST_BATCH, size * 2);
            batch = next(draft, run, first, size);
        }
        return true;
    }

    /** The next cases to ask, none when the rehearsal was cancelled or is through. */
    private List<WorkedCase> next(long draft, int run, int first, int size) {
        return steps.ask(
                () ->
                        locked(draft).rehearsal().isRunning(run)
                                ? cases.from(draft, first, size)
                                : List.of());
    }

    /** Keeps answers, unless the rehearsal they belong to was cancelled meanwhile. */
    private void answered(long draft, int run, List<Rehearsed> before, List<Rehearsed> after) {
        steps.take(
                () -> {
                    Draft found = locked(draft);
                    if (found.rehearsal().isRunning(run)) {
                        cases.answer(draft, before, after);
                        found.rehearsal().answered(after.size());
                    }
                });
    }

    private void ended(long draft, int run, RehearsalState how) {
        steps.take(
                () -> {
                    Draft found = locked(draft);
                    if (found.rehearsal().isRunning(run)) {
                        acts.fire(found.ended(how));
                    }
                });
    }

    private Draft locked(long id) {
        return entities.find(Draft.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
