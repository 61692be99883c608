package org.yangguang.publicity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yangguang.casework.matter.Matters;
import org.yangguang.casework.matter.Outcome;
import org.yangguang.draw.DrawId;
import org.yangguang.draw.steps.Draws;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Roles;
import org.yangguang.inspection.InspectionId;
import org.yangguang.inspection.InspectionStatus;
import org.yangguang.inspection.InspectionView;
import org.yangguang.inspection.steps.Inspections;
import org.yangguang.kernel.Act;
import org.yangguang.plan.task.TaskId;
import org.yangguang.plan.task.TaskView;
import org.yangguang.plan.task.Tasks;
import org.yangguang.plan.yearplan.Plans;
import org.yangguang.platform.Bureau;
import org.yangguang.platform.DocumentKind;
import org.yangguang.platform.DocumentNumbers;
import org.yangguang.publicity.PublicityAct.ResultPublished;
import org.yangguang.publicity.PublicityRules.AlreadyPublished;
import org.yangguang.publicity.PublicityRules.DecisionMissing;
import org.yangguang.publicity.PublicityRules.ReportMissing;
import org.yangguang.publicity.PublicityRules.ResultsStillMissing;

/** 公示: results go public by those who inspected, within the days of K1 (S4). */
@Stateless
@RolesAllowed({Roles.CLERK, Roles.INSPECTOR, Roles.LEADER})
public class Publications {

    @Inject private Shelf shelf;
    @Inject private Publisher publisher;
    @Inject private Inspections inspections;
    @Inject private Matters matters;
    @Inject private Tasks tasks;
    @Inject private Plans plans;
    @Inject private Draws draws;
    @Inject private DocumentNumbers numbers;
    @Inject private CurrentUser user;
    @Inject private Clock clock;
    @Inject private Bureau bureau;
    @Inject private Event<Act> acts;

    /** Reported inspections that the caller may see, newest first, with how far each has come. */
    public List<ResultRow> results() {
        return inspections.reported().stream().map(this::line).toList();
    }

    /** What publishing would show, word for word. */
    public PublicText preview(InspectionId id) {
        InspectionView inspected = inspections.view(id);
        requirePublishable(inspected);
        return words(inspected);
    }

    /** Publishes a result and returns the number of its permanent address. */
    @RolesAllowed({Roles.CLERK, Roles.INSPECTOR})
    public PublicResult publish(InspectionId id) {
        shelf.lock(id.value());
        InspectionView inspected = inspections.view(id);
        requirePublishable(inspected);
        publisher.require(inspected);
        String number = numbers.next(DocumentKind.PUBLICATION).toString();
        Publication publication =
                new Publication(inspected, words(inspected), number, user.login(), today());
        shelf.add(publication);
        acts.fire(new ResultPublished(id, inspected.project(), number, today()));
        return publication.view();
    }

    /** Makes the draw of a task public once all its results are (T2 of DR1). */
    @RolesAllowed(Roles.CLERK)
    public void discloseDraw(TaskId task) {
        boolean missing =
                results().stream()
                        .filter(line -> line.task().equals(task))
                        .anyMatch(line -> !line.isPublished());
        if (missing) {
            throw new ResultsStillMissing();
        }
        DrawId draw = draws.of(task).orElseThrow(ResultsStillMissing::new);
        draws.disclose(draw);
    }

    private void requirePublishable(InspectionView inspected) {
        if (inspected.status() != InspectionStatus.REPORTED) {
            throw new ReportMissing();
        }
        if (shelf.of(inspected.id().value()).isPresent()) {
            throw new AlreadyPublished();
        }
        if (!isDecided(inspected)) {
            throw new DecisionMissing();
        }
    }

    private PublicText words(InspectionView inspected) {
        List<Outcome> outcomes = matters.outcomes(inspected.id());
        TaskView task = tasks.view(inspected.task());
        return Redaction.of(inspected, outcomes, task, plans.view(task.plan()).number(), bureau);
    }

    private boolean isDecided(InspectionView inspected) {
        return inspected.clean() || !matters.outcomes(inspected.id()).isEmpty();
    }

    private ResultRow line(InspectionView inspected) {
        Optional<PublicResult> publication =
                shelf.of(inspected.id().value()).map(Publication::view);
        return new ResultRow(
                inspected.id(),
                inspected.task(),
                inspected.taskTitle(),
                inspected.projectName(),
                inspected.concludedOn(),
                inspected.reportedOn(),
                inspected.clean(),
                isDecided(inspected),
                publication.map(PublicResult::id).orElse(null),
                publication.map(PublicResult::number).orElse(null),
                publication.map(PublicResult::publishedOn).orElse(null),
                shelf.backfillOf(inspected.id().value()).map(Backfill::seenOn).orElse(null));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
