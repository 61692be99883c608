package org.yangguang.inspection.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.yangguang.draw.AssignmentId;
import org.yangguang.draw.dispatch.DispatchAct.AssignmentWithdrawn;
import org.yangguang.draw.dispatch.DispatchAct.TeamChanged;
import org.yangguang.inspection.visit.Inspection;

/** Takes over what the draw changes, in its transaction; an inspection that nobody opened yet has nothing to take over. */
@ApplicationScoped
class TeamWatch {

    @Inject private EntityManager entities;

    void changed(@Observes TeamChanged act) {
        of(act.assignment().id())
                .ifPresent(inspection -> inspection.handOver(act.assignment().team()));
    }

    void withdrawn(@Observes AssignmentWithdrawn act) {
        of(act.assignment()).ifPresent(Inspection::withdraw);
    }

    private Optional<Inspection> of(AssignmentId assignment) {
        return entities.createQuery(
                        "select i from Inspection i where i.drawn.assignmentId = :a",
                        Inspection.class)
                .setParameter("a", assignment.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
