package org.yangguang.draw.change;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.yangguang.draw.ceremony.Ceremony;
import org.yangguang.draw.ceremony.Draw;
import org.yangguang.draw.ceremony.DrawBook;
import org.yangguang.draw.change.ChangeAct.AppointmentMade;
import org.yangguang.draw.change.ChangeAct.DrawVoided;
import org.yangguang.draw.change.ChangeAct.EventTookEffect;
import org.yangguang.draw.change.ChangeRules.InspectionsAlreadyOver;
import org.yangguang.draw.change.ChangeRules.SeatNotEmpty;
import org.yangguang.draw.dispatch.Assignment;
import org.yangguang.draw.dispatch.DispatchAct.AssignmentWithdrawn;
import org.yangguang.draw.dispatch.DispatchAct.TeamChanged;
import org.yangguang.draw.dispatch.Dispatcher;
import org.yangguang.draw.dispatch.SeatHolder;
import org.yangguang.kernel.Act;
import org.yangguang.plan.task.Tasks;
import org.yangguang.roster.inspector.InspectorView;

/** Lets a change take effect in the transaction of the last word on it. */
@ApplicationScoped
class Consequences {

    private static final int NO_EVENT = -1;

    @Inject private EntityManager entities;
    @EJB private Tasks tasks;
    @Inject private Ceremony ceremony;
    @Inject private Dispatcher dispatcher;
    @Inject private DrawBook book;
    @Inject private Appointees appointees;
    @Inject private Clock clock;
    @Inject private Event<Act> acts;

    void follow(Draw draw, Change change) {
        switch (change.kind()) {
            case VOID -> giveUp(draw, change);
            case APPOINT -> appoint(draw, change);
            default -> amend(draw, change);
        }
    }

    /** Refuses what could not take effect, before anybody decides on it. */
    void requirePossible(Draw draw, Change change) {
        switch (change.kind()) {
            case VOID -> requireNothingInspected(draw);
            case APPOINT -> requireAppointable(draw, change);
            default -> {
                requireNotInspected(draw, change);
                ceremony.requirePossible(draw, change.event());
            }
        }
    }

    private void amend(Draw draw, Change change) {
        requireNotInspected(draw, change);
        Ceremony.Amended amended = ceremony.amend(draw, change.event(), change.id());
        int event = amended.line().number();
        acts.fire(EventTookEffect.of(draw, change, amended.line()));
        for (Assignment changed : dispatcher.follow(draw, event, amended.last())) {
            acts.fire(
                    changed.isIn()
                            ? TeamChanged.of(changed, event, code(change), change.decidedBy())
                            : AssignmentWithdrawn.of(
                                    changed, event, code(change), change.decidedBy()));
        }
    }

    private void requireNotInspected(Draw draw, Change change) {
        String project = change.target().project();
        if (project != null) {
            dispatcher.of(draw.id(), project).ifPresent(Assignment::requireNotConcluded);
        }
    }

    private void appoint(Draw draw, Change change) {
        InspectorView person = requireAppointable(draw, change);
        Assignment assignment = dispatcher.get(change.target().assignment());
        assignment.vacateAppointed(change.target().seat(), clock.instant());
        // the seat has to be free in the database before somebody else takes it
        entities.flush();
        assignment.appoint(change.target().seat(), SeatHolder.of(person));
        entities.persist(new Appointment(change));
        acts.fire(AppointmentMade.of(draw, change));
        acts.fire(TeamChanged.of(assignment, NO_EVENT, code(change), change.decidedBy()));
    }

    private InspectorView requireAppointable(Draw draw, Change change) {
        Assignment assignment = dispatcher.locked(change.target().assignment());
        assignment.requireNotConcluded();
        if (!assignment.takesAppointee(change.target().seat())) {
            throw new SeatNotEmpty();
        }
        InspectorView person = appointees.requireFit(draw, change.target());
        appointees.requireUnbiased(assignment, person);
        return person;
    }

    private void giveUp(Draw draw, Change change) {
        requireNothingInspected(draw);
        boolean dispatched = draw.status().isDrawn();
        Claim why = change.claim();
        ceremony.giveUp(draw, why.code(), why.reason(), book.voids(draw.ofTask().year()) + 1);
        acts.fire(DrawVoided.of(draw, change));
        if (dispatched) {
            withdrawAll(draw, change);
            tasks.reopen(draw.task());
        }
    }

    private void withdrawAll(Draw draw, Change change) {
        dispatcher.locked(draw.id()).stream()
                .filter(Assignment::isIn)
                .forEach(
                        assignment -> {
                            AssignmentWithdrawn act =
                                    AssignmentWithdrawn.of(
                                            assignment, NO_EVENT, code(change), change.decidedBy());
                            assignment.withdraw(null, clock.instant());
                            acts.fire(act);
                        });
    }

    private static String code(Change change) {
        return change.claim().code();
    }

    private void requireNothingInspected(Draw draw) {
        List<Assignment> over =
                dispatcher.locked(draw.id()).stream().filter(Assignment::isConcluded).toList();
        if (!over.isEmpty()) {
            throw new InspectionsAlreadyOver(over.size());
        }
    }
}
