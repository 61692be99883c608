package org.yangguang.rules.accountability;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yangguang.kernel.calendar.CalendarNotPublished;
import org.yangguang.kernel.calendar.Deadline;
import org.yangguang.kernel.calendar.Term;
import org.yangguang.kernel.calendar.WorkingCalendar;
import org.yangguang.rules.accountability.Overrun.Ground;
import org.yangguang.rules.base.PerVersion;
import org.yangguang.rules.engine.RuleSet;
import org.yangguang.rules.engine.Wording;
import org.yangguang.rules.facts.Doubt;
import org.yangguang.rules.facts.Doubt.Kind;
import org.yangguang.rules.parameters.Figures;
import org.yangguang.rules.parameters.Parameter;
import org.yangguang.rules.parameters.PlanClock;

/**
 * 时限规则: the clocks of one case ({@code clocks.csv}) and the ladder for those that were missed
 * (问责-01 to 问责-11).
 */
public final class ClockRules {

    private static final PerVersion<LocalDate> FIRST_LADDER =
            new PerVersion<>(RuleSet.ACCOUNTABILITY::firstDay);

    private final AccountabilityRules ladder = new AccountabilityRules();

    /**
     * The clocks that run in a case.
     *
     * @param clocks in their listed order
     * @param doubts days that no published calendar or no version of the plan covers
     */
    public record Answer(List<ClockState> clocks, List<Doubt> doubts) {
        public Answer {
            clocks = List.copyOf(clocks);
            doubts = List.copyOf(doubts);
        }
    }

    /** Counts every clock whose start is known; what cannot be counted is doubted, never guessed. */
    public Answer run(ClockFacts facts, WorkingCalendar calendar) {
        Run run = new Run(facts, calendar);
        run.requireEnd();
        run.days(Clock.REPORT, PlanClock.K2, facts.report());
        if (facts.nothingFound()) {
            run.days(Clock.BACKFILL, PlanClock.K3, facts.backfill());
        }
        run.days(Clock.PUBLISH, PlanClock.K1, facts.publication());
        if (facts.toThePolice() && applies310(facts)) {
            run.decision();
            run.transfer();
        }
        return new Answer(run.states, run.doubts.stream().distinct().sorted().toList());
    }

    private static boolean applies310(ClockFacts facts) {
        LocalDate day = Optional.ofNullable(facts.referralReport()).orElse(facts.inspectionEnd());
        return day != null && Figures.POLICE_TERMS_BIND.onOrFirst(day);
    }

    private final class Run {

        private final ClockFacts facts;
        private final WorkingCalendar calendar;
        private final List<ClockState> states = new ArrayList<>();
        private final List<Doubt> doubts = new ArrayList<>();
        private int overruns;

        Run(ClockFacts facts, WorkingCalendar calendar) {
            this.facts = facts;
            this.calendar = calendar;
            this.overruns = facts.priorOverruns();
        }

        /** Without the day on which it ended no clock of the plan starts. */
        void requireEnd() {
            if (facts.inspectionEnd() == null) {
                doubts.add(new Doubt(Kind.DAY_MISSING, "检查结束之日", "缺少检查结束之日，公示和报告的期限不能计算，请先补上日期"));
            }
        }

        /** A clock of the plan: its length, unit and start are parameters. */
        void days(Clock clock, PlanClock plan, LocalDate done) {
            LocalDate start = start(clock, plan);
            if (start == null) {
                return;
            }
            doubtEarly(plan.lengthOrFirst(start), start);
            count(clock, start, done, plan.termOrFirst(start), null);
        }

        void decision() {
            LocalDate start = facts.referralReport();
            if (start != null) {
                LocalDateTime decided = facts.referralDecision();
                LocalDate done = decided == null ? null : decided.toLocalDate();
                doubtEarly(Figures.POLICE_DECISION.inForceOrFirst(start), start);
                Term term = Figures.POLICE_DECISION.onOrFirst(start);
                count(Clock.REF_DECIDE, start, done, term, Ground.REFERRAL_MISSED);
            }
        }

        void transfer() {
            LocalDateTime decided = facts.referralDecision();
            if (decided == null) {
                return;
            }
            LocalDate start = decided.toLocalDate();
            doubtEarly(Figures.POLICE_HAND_OVER.inForceOrFirst(start), start);
            LocalDateTime due = decided.plus(Figures.POLICE_HAND_OVER.onOrFirst(start));
            LocalDateTime done = facts.referralTransfer();
            if (done != null && done.isBefore(decided)) {
                contradict("移交", done, "决定", decided);
                done = null;
            }
            boolean late = done != null && done.isAfter(due);
            LadderProposal proposal =
                    done == null
                            ? null
                            : propose(
                                    Clock.REF_TRANSFER,
                                    due.toLocalDate(),
                                    done.toLocalDate(),
                                    0,
                                    late ? Ground.REFERRAL_MISSED : null);
            states.add(new ClockState(Clock.REF_TRANSFER, due, null, 0, proposal));
        }

        private LocalDate start(Clock clock, PlanClock plan) {
            LocalDate end = facts.inspectionEnd();
            if (end == null) {
                return clock == Clock.BACKFILL ? facts.report() : null;
            }
            return plan.startsWithReportOrFirst(end) ? facts.report() : end;
        }

        private void count(Clock clock, LocalDate start, LocalDate done, Term term, Ground ground) {
            try {
                Deadline deadline = term.from(start, calendar);
                if (deadline.provisional()) {
                    outside(deadline.lastDay());
                } else {
                    states.add(state(clock, deadline, done, ground));
                }
            } catch (CalendarNotPublished e) {
                outside(start);
            }
        }

        private ClockState state(Clock clock, Deadline deadline, LocalDate done, Ground ground) {
            LocalDate last = deadline.lastDay();
            LocalDate real = done;
            if (done != null && done.isBefore(deadline.start())) {
                contradict("办结", done, "起算", deadline.start());
                real = null;
            }
            int late = real == null ? 0 : calendar.workingDaysBetween(last, real);
            boolean missed = real != null && real.isAfter(last);
            LadderProposal proposal =
                    real == null ? null : propose(clock, last, real, late, missed ? ground : null);
            return new ClockState(clock, last.atStartOfDay(), deadline, late, proposal);
        }

        private LadderProposal propose(
                Clock clock, LocalDate last, LocalDate done, int late, Ground ground) {
            LocalDate first = FIRST_LADDER.get();
            boolean exempt = facts.exempt().contains(clock) && (late > 0 || ground != null);
            LadderProposal proposal =
                    ladder.propose(
                            new Overrun(
                                    clock.name(), null, last, done, late, overruns, exempt, ground),
                            last.isBefore(first) ? first : last);
            boolean counts = late > 0 || ground != null;
            if (counts && (!exempt || countsExempt(last))) {
                overruns++;
            }
            return proposal;
        }

        private boolean countsExempt(LocalDate day) {
            return Figures.EXEMPT_COUNTS.onOrFirst(day);
        }

        private void doubtEarly(Parameter found, LocalDate day) {
            if (day.isBefore(found.from())) {
                doubts.add(
                        new Doubt(
                                Kind.LAW_NOT_IN_FORCE,
                                found.name(),
                                found.name()
                                        + "自 "
                                        + found.from()
                                        + " 起施行，起算日 "
                                        + day
                                        + " 更早，暂按最早的版本计算，请人工核对"));
            }
        }

        private void outside(LocalDate day) {
            doubts.add(
                    new Doubt(
                            Kind.DAY_OUTSIDE_CALENDAR,
                            "工作日历",
                            day.getYear() + " 年的放假安排尚未公布或者没有录入，期限不能计算，请录入后再办"));
        }

        private void contradict(String second, Object later, String first, Object earlier) {
            doubts.add(
                    new Doubt(
                            Kind.DAYS_CONTRADICT,
                            second + "之日",
                            second
                                    + " "
                                    + Wording.of(later, "不明")
                                    + " 早于"
                                    + first
                                    + " "
                                    + Wording.of(earlier, "不明")
                                    + "，请人工核对"));
        }
    }
}
