package org.yangguang.accountability.overrun;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.yangguang.accountability.obligation.Duty;
import org.yangguang.accountability.obligation.Obligation;
import org.yangguang.accountability.obligation.ObligationBook;
import org.yangguang.accountability.obligation.ObligationView;
import org.yangguang.identity.CurrentUser;
import org.yangguang.inspection.InspectionId;
import org.yangguang.inspection.visit.InspectionAct.InspectionConcluded;
import org.yangguang.inspection.visit.InspectionAct.ReportIssued;
import org.yangguang.kernel.Act;
import org.yangguang.kernel.calendar.StateCouncilCalendar;
import org.yangguang.kernel.calendar.WorkingCalendar;
import org.yangguang.plan.task.TaskId;
import org.yangguang.roster.subject.SubjectId;
import org.yangguang.rulebook.book.RuleVersions;

/** The context without server and database: books in memory, a clock that tests move, acts that tests read. */
public final class Desk {

    public static final InspectionId INSPECTION = new InspectionId(7);
    public static final SubjectId PROJECT = new SubjectId("PRJ:7");
    public static final String LEAD = "insp01";

    public final WorkingCalendar calendar = StateCouncilCalendar.published();
    public final List<Obligation> obligations = new ArrayList<>();
    public final List<LadderEntry> entries = new ArrayList<>();
    public final List<Act> acts = new ArrayList<>();
    public final DutyWatch watch;
    public final OverrunSweep sweep;
    private LocalDate today = LocalDate.of(2026, 9, 18);

    public Desk() {
        sweep =
                new OverrunSweep(
                        new Book(),
                        new Steps(),
                        calendar,
                        new Today(),
                        new Kept(),
                        new LadderQuestion(new Shipped()));
        watch = new DutyWatch(new Book(), new People(), calendar, sweep, new Kept());
    }

    /** The version that answers, whatever its number is. */
    public int rulesVersion;

    private final class Shipped implements RuleVersions {
        @Override
        public int serving() {
            return rulesVersion;
        }

        @Override
        public <T> T ask(int version, Supplier<T> question) {
            return question.get();
        }
    }

    public Desk on(LocalDate day) {
        today = day;
        return this;
    }

    public Desk conclude(boolean clean) {
        watch.concluded(
                new InspectionConcluded(
                        INSPECTION,
                        new TaskId(1),
                        PROJECT,
                        "云杉小学教学楼",
                        today,
                        clean,
                        List.of(LEAD, "insp02")));
        return this;
    }

    public Desk report(boolean clean) {
        watch.reported(
                new ReportIssued(
                        INSPECTION, PROJECT, "查报〔2026〕1号", today, clean, List.of(LEAD, "insp02")));
        return this;
    }

    public Obligation duty(Duty duty) {
        return obligations.stream().filter(o -> o.duty() == duty).findFirst().orElseThrow();
    }

    public ObligationView view(Duty duty) {
        return duty(duty).view(today, calendar);
    }

    public OverrunView overrun(Duty duty) {
        return entry(duty).view();
    }

    public LadderEntry entry(Duty duty) {
        return entries.stream().filter(e -> e.obligation() == duty(duty)).findFirst().orElseThrow();
    }

    private final class Book extends ObligationBook {
        @Override
        public void add(Obligation obligation) {
            obligations.add(obligation);
        }

        @Override
        public Optional<Obligation> find(Duty duty, long inspection) {
            return obligations.stream()
                    .filter(o -> o.duty() == duty && o.concern().inspection() == inspection)
                    .findFirst();
        }

        @Override
        public List<Obligation> overrun(LocalDate day) {
            return obligations.stream().filter(o -> o.isOverrunOn(day)).toList();
        }
    }

    private final class Steps extends Ladder {
        @Override
        void add(LadderEntry entry) {
            entries.add(entry);
        }

        @Override
        Optional<LadderEntry> of(Obligation obligation) {
            return entries.stream().filter(e -> e.obligation() == obligation).findFirst();
        }

        @Override
        int confirmedOf(String person, int year) {
            return (int)
                    entries.stream().filter(e -> e.view().decision() == Verdict.CONFIRMED).count();
        }

        @Override
        void oneSweepAtATime() {
            // tests run one after the other
        }
    }

    private static final class People extends CurrentUser {
        @Override
        public String nameOf(String login) {
            return "抽查人员";
        }
    }

    private final class Today extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Shanghai");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return today.atTime(9, 0).atZone(getZone()).toInstant();
        }
    }

    private final class Kept implements Event<Act> {
        @Override
        public void fire(Act act) {
            acts.add(act);
        }

        @Override
        public <U extends Act> CompletionStage<U> fireAsync(U act) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends Act> CompletionStage<U> fireAsync(U act, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<Act> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U extends Act> Event<U> select(Class<U> type, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends Act> Event<U> select(TypeLiteral<U> type, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
