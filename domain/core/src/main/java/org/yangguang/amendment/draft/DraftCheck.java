package org.yangguang.amendment.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Logger;
import org.yangguang.amendment.rehearsal.Workers;
import org.yangguang.kernel.Act;
import org.yangguang.platform.jobs.Job;
import org.yangguang.platform.jobs.JobSteps;
import org.yangguang.rules.language.file.Upload;
import org.yangguang.rules.worker.Answer;
import org.yangguang.rules.worker.Failure;

/** Has a draft checked by a process of its own, away from the requests of people and from the rules that serve. */
@ApplicationScoped
class DraftCheck {

    private static final Logger LOG = Logger.getLogger(DraftCheck.class.getName());
    private static final Answer NONE =
            new Answer(
                    List.of(), null, Map.of(), Map.of(), List.of(), Failure.NOT_STARTED, Set.of());

    @Inject private EntityManager entities;
    @Inject private DraftFiles files;
    @Inject private Workers workers;
    @Inject private JobSteps steps;
    @Inject private Event<Act> acts;

    Job of(long draft) {
        return new Job("the check of draft " + draft, () -> run(draft), () -> checked(draft, NONE));
    }

    private void run(long draft) {
        Map<String, Upload> whole = steps.ask(() -> files.whole(locked(draft)));
        Answer answer = workers.worker().check(whole);
        if (!answer.missing().isEmpty()) {
            LOG.warning(() -> "The worker for rules goes without " + answer.missing());
        }
        checked(draft, answer);
    }

    private void checked(long draft, Answer answer) {
        steps.take(
                () -> {
                    files.made(draft, answer);
                    acts.fire(locked(draft).checked(answer));
                });
    }

    private Draft locked(long id) {
        return entities.find(Draft.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
