package org.yangguang.publicity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Roles;
import org.yangguang.inspection.InspectionId;
import org.yangguang.inspection.InspectionView;
import org.yangguang.inspection.steps.Inspections;
import org.yangguang.kernel.Act;
import org.yangguang.plan.task.TaskView;
import org.yangguang.plan.task.Tasks;
import org.yangguang.plan.yearplan.Plans;
import org.yangguang.platform.Bureau;
import org.yangguang.publicity.PublicityAct.BackfillConfirmed;
import org.yangguang.publicity.PublicityRules.AlreadyBackfilled;
import org.yangguang.publicity.PublicityRules.OnlyCleanResultsAreBackfilled;
import org.yangguang.publicity.PublicityRules.ReportMissing;

/** 回填: clean results go to the supervision platform within the days of K3, and somebody sees them there (S21). */
@Stateless
@RolesAllowed({Roles.CLERK, Roles.INSPECTOR})
public class Backfills {

    @Inject private Shelf shelf;
    @Inject private Publisher publisher;
    @Inject private Inspections inspections;
    @Inject private Tasks tasks;
    @Inject private Plans plans;
    @Inject private CurrentUser user;
    @Inject private Clock clock;
    @Inject private Bureau bureau;
    @Inject private Event<Act> acts;

    /** Lines for the platform's form: clean results not yet confirmed there. */
    public List<BackfillRow> lines() {
        return inspections.reported().stream()
                .filter(InspectionView::clean)
                .filter(inspected -> shelf.backfillOf(inspected.id().value()).isEmpty())
                .flatMap(inspected -> sheet(inspected).lines().stream())
                .toList();
    }

    /** 平台已可查: the caller saw the result there. */
    public void confirm(InspectionId id, Sighting sighting) {
        shelf.lock(id.value());
        InspectionView inspected = inspections.view(id);
        publisher.require(inspected);
        requirePossible(inspected, sighting, LocalDate.now(clock));
        if (shelf.backfillOf(id.value()).isPresent()) {
            throw new AlreadyBackfilled();
        }
        shelf.add(new Backfill(id.value(), sighting, user.login()));
        acts.fire(new BackfillConfirmed(id, inspected.project(), sighting.on()));
    }

    static void requirePossible(InspectionView inspected, Sighting sighting, LocalDate today) {
        if (inspected.reportedOn() == null) {
            throw new ReportMissing();
        }
        if (!inspected.clean()) {
            throw new OnlyCleanResultsAreBackfilled();
        }
        sighting.requireBetween(inspected.reportedOn(), today);
    }

    private BackfillSheet sheet(InspectionView inspected) {
        TaskView task = tasks.view(inspected.task());
        return new BackfillSheet(plans.view(task.plan()), task, inspected, bureau);
    }
}
