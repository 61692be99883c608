package org.yangguang.amendment.draft;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yangguang.amendment.rehearsal.RehearsalState;
import org.yangguang.amendment.rehearsal.RehearsedCases;
import org.yangguang.amendment.version.VersionStore;
import org.yangguang.identity.Roles;
import org.yangguang.kernel.Act;
import org.yangguang.rules.language.file.Upload;
import org.yangguang.rules.worker.Answer;
import org.yangguang.rules.worker.Rehearsed;
import org.yangguang.rules.worker.WorkedCase;

/** What the work in the background reads and writes, each step a transaction of its own so that people see how far it is. */
@Stateless
@RolesAllowed(Roles.LEGAL)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DraftSteps {

    @PersistenceContext private EntityManager entities;
    @Inject private DraftFiles files;
    @Inject private VersionStore versions;
    @Inject private RehearsedCases cases;
    @Inject private Event<Act> acts;

    /** All files of a draft that differ from the shipped ones. */
    public Map<String, Upload> whole(long draft) {
        Map<String, Upload> whole = base(draft);
        whole.putAll(files.changed(draft));
        return whole;
    }

    public Map<String, Upload> base(long draft) {
        return new TreeMap<>(versions.texts(locked(draft).base()));
    }

    public void checked(long draft, Answer answer) {
        files.made(draft, answer);
        acts.fire(locked(draft).checked(answer));
    }

    /** The next cases to ask, none when the rehearsal was cancelled or is through. */
    public List<WorkedCase> next(long draft, int run, int first, int size) {
        return locked(draft).rehearsal().isRunning(run)
                ? cases.from(draft, first, size)
                : List.of();
    }

    /** Keeps answers, unless the rehearsal they belong to was cancelled meanwhile. */
    public void answered(long draft, int run, List<Rehearsed> before, List<Rehearsed> after) {
        Draft found = locked(draft);
        if (found.rehearsal().isRunning(run)) {
            cases.answer(draft, before, after);
            found.rehearsal().answered(after.size());
        }
    }

    public void ended(long draft, int run, RehearsalState how) {
        Draft found = locked(draft);
        if (found.rehearsal().isRunning(run)) {
            acts.fire(found.ended(how));
        }
    }

    private Draft locked(long id) {
        return entities.find(Draft.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
