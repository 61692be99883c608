package org.yangguang.rules.judgement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yangguang.rules.catalogue.CheckItems;
import org.yangguang.rules.eligibility.MustTenderRules;
import org.yangguang.rules.engine.Conclusion;
import org.yangguang.rules.engine.Explanation;
import org.yangguang.rules.engine.RuleSet;
import org.yangguang.rules.engine.Situation;
import org.yangguang.rules.facts.Doubt;
import org.yangguang.rules.facts.MustTender;

/**
 * 处置规则: from confirmed findings to violation, severity, outcome and department. First
 * the rules say what it is, then what follows. Thread-safe.
 *
 * <p>Proposals only: a named person confirms or overrides. What cannot be judged is never guessed
 * and never refused: it is left aside and stands among the doubts.
 */
public final class JudgementRules {

    private final MustTenderRules mustTender = new MustTenderRules();

    /**
     * Judges by the law of the day of the conduct and by the criminal standard of the day of
     * decision.
     */
    public Judgement judge(JudgementCase inspected) {
        return CaseWords.standardDay(inspected)
                .map(day -> judged(inspected, day).judgement())
                .orElseGet(() -> Verdict.unjudged(CaseDoubts.of(inspected)));
    }

    /**
     * 为什么: every rule that concluded something in a case, each line with the facts it looked at and
     * the numbers with their days. Empty for a case without any day.
     */
    public List<Explanation> why(JudgementCase inspected) {
        return explainer(inspected).map(WhyNot::why).orElse(List.of());
    }

    /**
     * 为什么没有: the rules that can yield an answer, the closest first, each line with whether the case
     * meets it.
     *
     * @param answer code of a violation, severity, outcome, department, crime or flag
     */
    public List<Explanation> whyNot(JudgementCase inspected, String answer) {
        return explainer(inspected).map(why -> why.of(answer)).orElse(List.of());
    }

    private Optional<WhyNot> explainer(JudgementCase inspected) {
        return CaseWords.standardDay(inspected)
                .map(
                        day ->
                                new WhyNot(
                                        judged(inspected, day),
                                        CaseWords.conductDay(inspected).orElse(day),
                                        handlingDay(day, new ArrayList<>())));
    }

    /**
     * Whether the project had to be tendered: by the law of the act, or by a milder later one; unknown
     * without any day.
     */
    public MustTender mustTender(JudgementCase inspected) {
        return CaseWords.standardDay(inspected)
                .map(day -> mustTenderByMilderLaw(inspected, day))
                .orElse(MustTender.UNKNOWN);
    }

    /** The flags that a suspicion of the item is shown by: the violations it may turn out to be. */
    public static List<String> suspicions(String item) {
        return CheckItems.find(item).stream()
                .flatMap(found -> new Yields(found.yields()).forRole(null).stream())
                .map(type -> "SUSPECT:" + type.code())
                .toList();
    }

    Judged judged(JudgementCase inspected, LocalDate day) {
        MustTender must = mustTenderByMilderLaw(inspected, day);
        List<Doubt> doubts = new ArrayList<>(CaseDoubts.of(inspected));
        CaseDoubts.ofScope(must).ifPresent(doubts::add);
        Situation words = CaseWords.of(inspected, must, day);
        List<Lead> leads = Leads.of(inspected.findings(), words);
        Situation known =
                words.with("确认的问题", anyConfirmed(leads) ? "有" : "无")
                        .with("收受财物线索", Leads.gift(leads));
        LocalDate conduct = CaseWords.conductDay(inspected).orElse(day);
        Qualified qualified = qualify(conduct, known, leads);
        if (isBeforeTheLaw(qualified, known, leads, day)) {
            doubts.add(CaseDoubts.beforeTheLaw(conduct));
        }
        LocalDate handled = handlingDay(day, doubts);
        List<Conclusion> consequences =
                conclude(
                        RuleSet.CONSEQUENCE,
                        handled,
                        qualified.caseWords(),
                        qualified.violations());
        return new Judged(inspected, qualified, consequences, doubts);
    }

    /** The law of the day of the act, or that of the decision where it is milder (行政处罚法37). */
    private MustTender mustTenderByMilderLaw(JudgementCase inspected, LocalDate decision) {
        MustTender atConduct = mustTender.decide(inspected.project());
        MustTender atDecision = mustTender.decide(inspected.project(), decision);
        boolean milder = atConduct == MustTender.UNKNOWN || atDecision == MustTender.NO;
        return milder ? atDecision : atConduct;
    }

    /** What is a violation by the law of the decision was none by that of the act. */
    private static boolean isBeforeTheLaw(
            Qualified byLawOfTheAct, Situation known, List<Lead> leads, LocalDate day) {
        return anyConfirmed(leads)
                && byLawOfTheAct.violations().isEmpty()
                && !qualify(day, known, leads).violations().isEmpty();
    }

    /** Before the first plan nobody is handled without rules: the first version serves, in doubt. */
    private static LocalDate handlingDay(LocalDate day, List<Doubt> doubts) {
        LocalDate first = RuleSet.CONSEQUENCE.firstDay();
        if (!day.isBefore(first)) {
            return day;
        }
        doubts.add(CaseDoubts.beforeThePlan(day, first));
        return first;
    }

    private static boolean anyConfirmed(List<Lead> leads) {
        return leads.stream()
                .anyMatch(lead -> lead.is("线索", "确认不符合") && lead.isNot("事项", "不约束本项目"));
    }

    private static Qualified qualify(LocalDate conduct, Situation words, List<Lead> leads) {
        return new Qualified(words, leads, conclude(RuleSet.QUALIFICATION, conduct, words, leads));
    }

    private static List<Conclusion> conclude(
            RuleSet rules, LocalDate conduct, Situation words, List<Lead> leads) {
        Object[] facts = Stream.concat(leads.stream(), Stream.of(words)).toArray();
        return rules.conclude(conduct, Conclusion.class, facts);
    }
}
