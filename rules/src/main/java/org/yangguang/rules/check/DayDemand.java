package org.yangguang.rules.check;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.yangguang.kernel.calendar.Deadline;
import org.yangguang.rules.check.MachineFinding.Status;

/** Demands on days and terms; called from rule files. Days are calendar days. */
public final class DayDemand {

    private static final List<Status> WORST_FIRST =
            List.of(Status.FAIL, Status.UNDECIDED, Status.PASS);

    private final Demand demand;
    private final Terms terms;

    DayDemand(Demand demand, Terms terms) {
        this.demand = demand;
        this.terms = terms;
    }

    /** One day is not after another. */
    public MachineFinding notAfter(String first, String second) {
        return demand.given(() -> ordered(first, second), first, second);
    }

    /** Two moments are the same; where one has no time of day, only another day tells. */
    public MachineFinding sameMoment(String first, String second) {
        return demand.given(
                () -> {
                    if (isSameDay(first, second) && !(hasTime(first) && hasTime(second))) {
                        return demand.undecided(hasTime(first) ? second : first);
                    }
                    boolean kept = moment(first).equals(moment(second));
                    String sum = kept ? "，与下列时间相同：" : "，与下列时间不同：";
                    return demand.passIf(kept, demand.shown(first) + sum + demand.shown(second));
                },
                first,
                second);
    }

    /**
     * A period, its first day not counted, has a least length; a rest day at its end is for a
     * human.
     */
    public MachineFinding atLeast(String from, String to, String least) {
        return demand.given(
                least, () -> period(from, to, least, terms.questionableEnd(day(to))), from, to);
    }

    /**
     * As {@link #atLeast}, counted backwards from the later day, where a rest day does not matter.
     */
    public MachineFinding atLeastBefore(String from, String to, String least) {
        return demand.given(least, () -> period(from, to, least, false), from, to);
    }

    /** As {@link #atLeast} with the first day counted; where that alone decides, a human looks. */
    public MachineFinding atLeastInclusive(String from, String to, String least) {
        return demand.given(least, () -> inclusive(from, to, least), from, to);
    }

    /** As {@link #atLeastInclusive(String, String, String)} for two periods; the worse one decides. */
    public MachineFinding atLeastInclusive(
            String from, String to, String secondFrom, String secondTo, String least) {
        MachineFinding one = atLeastInclusive(from, to, least);
        MachineFinding other = atLeastInclusive(secondFrom, secondTo, least);
        if (one.status() != other.status()) {
            return Stream.of(one, other)
                    .min(Comparator.comparing(finding -> WORST_FIRST.indexOf(finding.status())))
                    .orElseThrow();
        }
        boolean undecided = one.status() == Status.UNDECIDED;
        return undecided
                ? one
                : demand.of(
                        one.status(),
                        one.arithmetic() + "；" + other.arithmetic(),
                        one.review() || other.review());
    }

    /** Done within a term of calendar days after a day; a last day of rest moves on (民法典203). */
    public MachineFinding within(String done, String start, String term) {
        return demand.given(term, () -> term(done, start, term), done, start);
    }

    /** As {@link #within}, and a human asks what no date can show. */
    public MachineFinding within(String done, String start, String term, String ask) {
        MachineFinding finding = within(done, start, term);
        return finding.status() == MachineFinding.Status.PASS
                ? demand.of(finding.status(), finding.arithmetic() + "；另请查明" + ask, true)
                : finding;
    }

    private MachineFinding ordered(String first, String second) {
        boolean kept = !day(first).isAfter(day(second));
        String order = kept ? "，不晚于" : "，晚于";
        return demand.passIf(kept, demand.shown(first) + order + demand.shown(second));
    }

    private MachineFinding period(String from, String to, String least, boolean review) {
        long days = DAYS.between(day(from), day(to));
        return compared(days, least, sum(from, to, days, ""), review);
    }

    private MachineFinding inclusive(String from, String to, String least) {
        long days = DAYS.between(day(from), day(to)) + 1;
        boolean decisive = days == demand.limits().days(least);
        boolean review = decisive || terms.questionableEnd(day(to));
        return compared(days, least, sum(from, to, days, "（首日计入）"), review);
    }

    private MachineFinding compared(long days, String least, String sum, boolean review) {
        boolean kept = days >= demand.limits().days(least);
        String order = kept ? "，不少于 " : "，少于 ";
        return demand.passIf(kept, sum + order + demand.limit(least), review);
    }

    private String sum(String from, String to, long days, String how) {
        return "%s 至 %s 共 %d 日%s".formatted(demand.shown(from), demand.shown(to), days, how);
    }

    private MachineFinding term(String done, String start, String term) {
        return terms.lastDay(day(start), demand.limits().days(term), demand.basis())
                .map(deadline -> withinDeadline(done, start, term, deadline))
                .orElseGet(() -> demand.undecided("当年的工作日安排"));
    }

    private MachineFinding withinDeadline(
            String done, String start, String term, Deadline deadline) {
        boolean kept = !day(done).isAfter(deadline.lastDay());
        LocalDate nominal = day(start).plusDays(demand.limits().days(term));
        boolean rolled = !nominal.equals(deadline.lastDay());
        String sum =
                "%s 起 %s，末日 %s%s；%s，%s"
                        .formatted(
                                demand.shown(start),
                                demand.limit(term),
                                deadline.lastDay(),
                                rolled ? "（原末日 " + nominal + " 遇休息日顺延）" : "",
                                demand.shown(done),
                                kept ? "未超过" : "已超过");
        return demand.passIf(kept, sum, deadline.provisional());
    }

    private LocalDate day(String word) {
        return demand.words().get(word, LocalDate.class);
    }

    private boolean isSameDay(String first, String second) {
        return moment(first).toLocalDate().equals(moment(second).toLocalDate());
    }

    private boolean hasTime(String word) {
        return !moment(word).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private LocalDateTime moment(String word) {
        return demand.words().get(word, LocalDateTime.class);
    }
}
