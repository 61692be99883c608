package org.yangguang.accountability.overrun;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.yangguang.accountability.obligation.Obligation;
import org.yangguang.accountability.obligation.ObligationBook;
import org.yangguang.accountability.overrun.OverrunAct.OverrunFound;
import org.yangguang.kernel.Act;
import org.yangguang.kernel.calendar.WorkingCalendar;
import org.yangguang.platform.ClockAct.BusinessTimeMoved;
import org.yangguang.rules.accountability.Overrun;

/**
 * Finds what was not done in time and asks the rules for the step of the ladder (S24). One obligation has one
 * entry; while it is undecided, its proposal follows the days.
 */
@Dependent
public class OverrunSweep {

    private final ObligationBook obligations;
    private final Ladder ladder;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final Event<Act> acts;
    private final LadderQuestion question;

    @Inject
    OverrunSweep(
            ObligationBook obligations,
            Ladder ladder,
            WorkingCalendar calendar,
            Clock clock,
            Event<Act> acts,
            LadderQuestion question) {
        this.obligations = obligations;
        this.ladder = ladder;
        this.calendar = calendar;
        this.clock = clock;
        this.acts = acts;
        this.question = question;
    }

    void timeMoved(@Observes BusinessTimeMoved act) {
        sweep();
    }

    public void sweep() {
        ladder.oneSweepAtATime();
        obligations.overrun(today()).forEach(this::look);
    }

    /** Enters one obligation in the ladder when it is late, or lets its undecided proposal follow. */
    public void look(Obligation obligation) {
        if (!obligation.isOverrunOn(today())) {
            return;
        }
        Overrun overrun = overrun(obligation);
        ProposedStep step = question.ask(overrun);
        ladder.of(obligation)
                .ifPresentOrElse(
                        entry -> entry.follow(overrun.workingDaysLate(), step),
                        () -> enter(obligation, overrun, step));
    }

    private void enter(Obligation obligation, Overrun overrun, ProposedStep step) {
        if (Level.of(step.proposal()) == Level.NONE) {
            return;
        }
        ladder.add(new LadderEntry(obligation, today(), overrun.workingDaysLate(), step));
        acts.fire(
                new OverrunFound(
                        obligation.duty(),
                        obligation.concern().inspection(),
                        obligation.owner(),
                        overrun.workingDaysLate()));
    }

    private Overrun overrun(Obligation obligation) {
        return new Overrun(
                obligation.duty().name(),
                obligation.owner(),
                obligation.lastDay(),
                obligation.doneOn(),
                obligation.workingDaysLate(today(), calendar),
                ladder.confirmedOf(obligation.owner(), today().getYear()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
