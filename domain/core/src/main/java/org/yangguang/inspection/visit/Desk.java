package org.yangguang.inspection.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Set;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Role;
import org.yangguang.inspection.InspectionId;
import org.yangguang.inspection.InspectionStatus;
import org.yangguang.inspection.visit.InspectionAct.ConfirmationsVoided;
import org.yangguang.inspection.visit.InspectionRules.InspectionUnknown;
import org.yangguang.inspection.visit.InspectionRules.NotYourInspection;
import org.yangguang.kernel.Act;

/** Hands out inspections, and only to those who may have them: the one place that says who (S15). */
@ApplicationScoped
public class Desk {

    private static final Set<Role> READERS =
            Set.of(Role.LEADER, Role.CLERK, Role.LEGAL, Role.AUDITOR);

    @Inject private EntityManager entities;
    @Inject private CurrentUser user;
    @Inject private Event<Act> acts;

    /** For a change: the team only, one change of an inspection after the other. */
    public Inspection toChange(InspectionId id) {
        Inspection inspection =
                entities.find(Inspection.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        return forTeam(inspection, id);
    }

    /** For a change on site: the notice is served and nothing is concluded yet. */
    public Inspection onSite(InspectionId id) {
        Inspection inspection = toChange(id);
        inspection.requireOnSite();
        return inspection;
    }

    /** For reading by the team. */
    public Inspection toWorkOn(InspectionId id) {
        return forTeam(entities.find(Inspection.class, id.value()), id);
    }

    /** For reading: the team, and after the report whoever goes on working with it. */
    public Inspection toRead(InspectionId id) {
        Inspection inspection = known(entities.find(Inspection.class, id.value()), id);
        if (!mayRead(inspection)) {
            throw new NotYourInspection();
        }
        return inspection;
    }

    public boolean mayReadReported() {
        return READERS.stream().anyMatch(user::has);
    }

    /** Tells of a change; confirmations given before it are void. */
    public void changed(Inspection inspection, Act act) {
        acts.fire(act);
        if (inspection.voidConfirmations()) {
            acts.fire(new ConfirmationsVoided(inspection.about(), inspection.projectName()));
        }
    }

    private boolean mayRead(Inspection inspection) {
        return inspection.isOf(user.login())
                || inspection.status() == InspectionStatus.REPORTED && mayReadReported();
    }

    private Inspection forTeam(Inspection inspection, InspectionId id) {
        if (!known(inspection, id).isOf(user.login())) {
            throw new NotYourInspection();
        }
        return inspection;
    }

    private static Inspection known(Inspection inspection, InspectionId id) {
        if (inspection == null) {
            throw new InspectionUnknown(id);
        }
        return inspection;
    }
}
