package org.yangguang.rules.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.yangguang.rules.engine.Conclusion;
import org.yangguang.rules.engine.RuleSet;
import org.yangguang.rules.engine.Situation;
import org.yangguang.rules.facts.CodeWords;
import org.yangguang.rules.facts.MustTender;
import org.yangguang.rules.facts.ProjectFacts;

/**
 * 依法必须招标: scope of funds and size, by the numbers in force on the day of the notice. Thread-safe.
 */
public final class MustTenderRules {

    /** Whether the project must be tendered; unknown when what is known decides neither way. */
    public MustTender decide(ProjectFacts project) {
        return answer(reasons(project));
    }

    /** The same by the numbers in force on another day, for whoever asks which law is milder. */
    public MustTender decide(ProjectFacts project, LocalDate day) {
        return answer(reasons(project, day));
    }

    /** Every rule that fires for the project on a day, in rule order. */
    public List<Conclusion> reasons(ProjectFacts project, LocalDate day) {
        Situation words = situation(project, day);
        return RuleSet.MUST_TENDER.conclude(day, Conclusion.class, words);
    }

    /** Every rule that fired for the project, in rule order; empty when nothing is known. */
    List<Conclusion> reasons(ProjectFacts project) {
        return reasons(project, project.noticeDate());
    }

    static MustTender answer(List<Conclusion> reasons) {
        if (says(reasons, "必须招标")) {
            return MustTender.YES;
        }
        return says(reasons, "不必招标") ? MustTender.NO : MustTender.UNKNOWN;
    }

    /** The words both rule sets of this package use of a project. */
    static Situation situation(ProjectFacts project) {
        return situation(project, project.noticeDate());
    }

    private static Situation situation(ProjectFacts project, LocalDate day) {
        return Situation.on(day)
                .with("类别", CodeWords.kind(project))
                .with("预算资金", believable(project.budgetFunds()))
                .with("总投资", believable(project.totalInvestment()))
                .with("国有资金", CodeWords.stateFunds(project))
                .with("基础设施和公用事业", project.class843() == null ? "未列入" : "列入")
                .with("基础设施和公用事业类别", project.class843())
                .with("估算价", size(project))
                .with("招标项目登记", CodeWords.registered(project));
    }

    /** The larger of the single estimate and what can be tendered together (16号令 article 5). */
    private static BigDecimal size(ProjectFacts project) {
        return Stream.of(project.estimate(), project.mergeableSum())
                .map(MustTenderRules::believable)
                .filter(Objects::nonNull)
                .max(BigDecimal::compareTo)
                .orElse(null);
    }

    /** No amount is below zero: what is, is not known. */
    private static BigDecimal believable(BigDecimal amount) {
        return amount == null || amount.signum() < 0 ? null : amount;
    }

    private static boolean says(List<Conclusion> reasons, String word) {
        return reasons.stream().anyMatch(reason -> reason.says().equals(word));
    }
}
