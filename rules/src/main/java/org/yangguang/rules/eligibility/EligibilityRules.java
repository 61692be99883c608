package org.yangguang.rules.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yangguang.rules.eligibility.EligibilityDecision.Reason;
import org.yangguang.rules.engine.Conclusion;
import org.yangguang.rules.engine.RuleSet;
import org.yangguang.rules.engine.RulesNotInForce;
import org.yangguang.rules.engine.Situation;
import org.yangguang.rules.facts.MustTender;
import org.yangguang.rules.facts.ProjectFacts;

/**
 * 范围规则: which projects belong to the pool of a task (S10). Thread-safe; compile once, use for ever.
 */
public final class EligibilityRules {

    private static final String OUT_OF_SCOPE = "X04";
    private static final String OUT = "超出范围";
    private static final Set<String> DECISIONS = Set.of("入库", OUT);

    private final MustTenderRules mustTender = new MustTenderRules();

    /**
     * Decides each project against a scope; the answer keeps the order of the question.
     *
     * @throws RulesNotInForce when no plan was in force at the beginning of the year
     */
    public List<EligibilityDecision> decide(List<ProjectFacts> projects, Scope scope) {
        return projects.stream().map(project -> decide(project, scope)).toList();
    }

    private EligibilityDecision decide(ProjectFacts project, Scope scope) {
        List<Conclusion> tender = mustTender.reasons(project);
        List<Conclusion> pool = pool(project, scope, MustTenderRules.answer(tender));
        boolean eligible = pool.stream().noneMatch(reason -> reason.says().equals(OUT));
        return new EligibilityDecision(
                project.projectId(),
                eligible,
                eligible ? null : OUT_OF_SCOPE,
                Stream.concat(tender.stream(), pool.stream())
                        .map(EligibilityRules::reason)
                        .toList());
    }

    private static List<Conclusion> pool(ProjectFacts project, Scope scope, MustTender must) {
        LocalDate day = LocalDate.ofYearDay(scope.year(), 1);
        Situation situation = PoolWords.of(project, scope).with("招标要求", must.word());
        List<Conclusion> conclusions = RuleSet.POOL.conclude(day, Conclusion.class, situation);
        if (conclusions.isEmpty()) {
            throw new RulesNotInForce(RuleSet.POOL, day);
        }
        return conclusions;
    }

    private static Reason reason(Conclusion conclusion) {
        return new Reason(
                conclusion.rule(),
                conclusion.sentence(),
                conclusion.basis(),
                DECISIONS.contains(conclusion.says()));
    }

    /** Whether the rule of this number says neither in nor out, but leads to a rule that does. */
    public static boolean isLeading(String rule) {
        return Stream.of(RuleSet.MUST_TENDER, RuleSet.POOL)
                .flatMap(set -> Stream.ofNullable(set.conclusions().get(rule)))
                .anyMatch(says -> !DECISIONS.contains(says));
    }

    /**
     * What a task covers.
     *
     * @param regionCode GB/T 2260 code of the district
     * @param year tender year (year of the notice)
     */
    public record Scope(String regionCode, int year) {}
}
