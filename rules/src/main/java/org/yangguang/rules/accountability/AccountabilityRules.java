package org.yangguang.rules.accountability;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yangguang.rules.engine.Conclusion;
import org.yangguang.rules.engine.RuleSet;
import org.yangguang.rules.engine.RulesNotInForce;
import org.yangguang.rules.engine.Situation;
import org.yangguang.rules.parameters.Parameters;

/**
 * 问责规则: the ladder of S24, light or serious, from dated parameters. Thread-safe.
 *
 * <p>警告 is one of the statutory 处分 and no plan can impose it, so it is only ever suggested
 * (公务员法62, 63).
 */
public final class AccountabilityRules {

    private static final int DAYS_OF_A_YEAR = 366;

    /**
     * The gravest step that a rule reaches for the overrun.
     *
     * @throws RulesNotInForce when no ladder was in force on the last day of the term
     */
    public LadderProposal propose(Overrun overrun) {
        return propose(overrun, overrun.lastDay());
    }

    /** By the ladder of another day, for a term that is older than the first ladder. */
    LadderProposal propose(Overrun overrun, LocalDate day) {
        return steps(overrun, day).stream()
                .max(Comparator.comparing(step -> Step.of(step.says())))
                .map(AccountabilityRules::proposal)
                .orElseThrow(() -> new RulesNotInForce(RuleSet.ACCOUNTABILITY, day));
    }

    private static List<Conclusion> steps(Overrun overrun, LocalDate day) {
        return RuleSet.ACCOUNTABILITY.conclude(day, Conclusion.class, situation(overrun, day));
    }

    /**
     * A number of working days late that no rule has a step for, with the day its parameters came into
     * force. Whoever is late by so many could not be judged; a ladder with a gap must not serve.
     */
    public Optional<Gap> gap() {
        return Parameters.all().stream()
                .filter(parameter -> parameter.code().startsWith("accountability."))
                .map(parameter -> later(parameter.from(), RuleSet.ACCOUNTABILITY.firstDay()))
                .distinct()
                .sorted()
                .flatMap(AccountabilityRules::gaps)
                .findFirst();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** See {@link #gap}. */
    public record Gap(int workingDaysLate, LocalDate day) {}

    private static Stream<Gap> gaps(LocalDate day) {
        return IntStream.rangeClosed(1, DAYS_OF_A_YEAR)
                .filter(days -> steps(late(days, day), day).isEmpty())
                .mapToObj(days -> new Gap(days, day));
    }

    private static Overrun late(int days, LocalDate day) {
        return new Overrun("", "", day, day.plusDays(2L * days), days, 0);
    }

    private static LadderProposal proposal(Conclusion conclusion) {
        Step step = Step.of(conclusion.says());
        return new LadderProposal(
                step.name(),
                step.consequence(),
                conclusion.rule(),
                conclusion.sentence(),
                conclusion.basis());
    }

    static Situation situation(Overrun overrun, LocalDate day) {
        Overrun.Ground ground = overrun.ground();
        return Situation.on(day)
                .with("办结", state(overrun))
                .with("豁免", overrun.exempt() ? "有" : "无")
                .with("加重情形", ground == null ? null : ground.word())
                .with("期限末日", overrun.lastDay())
                .with("办结日期", overrun.doneOn())
                .with("超期工作日", BigDecimal.valueOf(overrun.workingDaysLate()))
                .with("本年累计次数", BigDecimal.valueOf(overrun.confirmedThisYear() + 1L));
    }

    private static String state(Overrun overrun) {
        if (overrun.workingDaysLate() > 0 || overrun.ground() != null) {
            return "已超期";
        }
        boolean done = overrun.doneOn() != null;
        return done && overrun.doneOn().isAfter(overrun.lastDay()) ? "只超休息日" : "未超期";
    }
}
