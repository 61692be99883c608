package org.yangguang.accountability.overrun;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.accountability.obligation.Concern;
import org.yangguang.accountability.obligation.Duty;
import org.yangguang.accountability.obligation.DutyTerms;
import org.yangguang.accountability.obligation.Obligation;
import org.yangguang.accountability.obligation.ObligationAct.ObligationMet;
import org.yangguang.accountability.obligation.ObligationAct.ObligationStarted;
import org.yangguang.accountability.obligation.ObligationBook;
import org.yangguang.accountability.obligation.Owner;
import org.yangguang.identity.CurrentUser;
import org.yangguang.inspection.visit.InspectionAct.InspectionConcluded;
import org.yangguang.inspection.visit.InspectionAct.ReportIssued;
import org.yangguang.kernel.Act;
import org.yangguang.kernel.calendar.Deadline;
import org.yangguang.kernel.calendar.Term;
import org.yangguang.kernel.calendar.WorkingCalendar;
import org.yangguang.publicity.PublicityAct.BackfillConfirmed;
import org.yangguang.publicity.PublicityAct.ResultPublished;

/** Lets the clocks start and stop in the transaction of the act that starts or stops them. */
@Dependent
class DutyWatch {

    private final ObligationBook book;
    private final CurrentUser people;
    private final WorkingCalendar calendar;
    private final OverrunSweep sweep;
    private final Event<Act> acts;

    @Inject
    DutyWatch(
            ObligationBook book,
            CurrentUser people,
            WorkingCalendar calendar,
            OverrunSweep sweep,
            Event<Act> acts) {
        this.book = book;
        this.people = people;
        this.calendar = calendar;
        this.sweep = sweep;
        this.acts = acts;
    }

    void concluded(@Observes InspectionConcluded act) {
        Concern concern =
                new Concern(act.inspection().value(), act.project().value(), act.projectName());
        dutiesAfterEnd(act).forEach(duty -> start(duty, concern, act.team().get(0), act.on()));
    }

    void reported(@Observes ReportIssued act) {
        meet(Duty.K2, act.inspection().value(), act.on());
        if (act.clean() && DutyTerms.startsWithReport(Duty.K3, act.on())) {
            String name =
                    book.find(Duty.K2, act.inspection().value())
                            .orElseThrow()
                            .concern()
                            .projectName();
            Concern concern = new Concern(act.inspection().value(), act.project().value(), name);
            start(Duty.K3, concern, act.team().get(0), act.on());
        }
    }

    void published(@Observes ResultPublished act) {
        meet(Duty.K1, act.inspection().value(), act.on());
    }

    void backfilled(@Observes BackfillConfirmed act) {
        meet(Duty.K3, act.inspection().value(), act.on());
    }

    private static List<Duty> dutiesAfterEnd(InspectionConcluded act) {
        boolean backfillToo = act.clean() && !DutyTerms.startsWithReport(Duty.K3, act.on());
        return backfillToo ? List.of(Duty.K1, Duty.K2, Duty.K3) : List.of(Duty.K1, Duty.K2);
    }

    private void start(Duty duty, Concern concern, String login, LocalDate start) {
        Term term = DutyTerms.of(duty, start);
        Deadline deadline = term.from(start, calendar);
        Owner owner = new Owner(login, people.nameOf(login));
        book.add(new Obligation(duty, concern, owner, term.toString(), deadline));
        acts.fire(new ObligationStarted(duty, concern.inspection(), login, deadline.lastDay()));
    }

    private void meet(Duty duty, long inspection, LocalDate on) {
        book.find(duty, inspection).filter(obligation -> obligation.meet(on)).ifPresent(this::met);
    }

    private void met(Obligation obligation) {
        acts.fire(ObligationMet.of(obligation));
        sweep.look(obligation);
    }
}
