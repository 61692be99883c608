package org.yangguang.plan.task;

import java.util.List;
import java.util.stream.IntStream;
import org.yangguang.roster.subject.SubjectId;
import org.yangguang.rules.eligibility.EligibilityDecision;
import org.yangguang.rules.eligibility.EligibilityRules;
import org.yangguang.rules.eligibility.EligibilityRules.Scope;
import org.yangguang.rules.facts.ProjectFacts;

/** 抽查对象范围: every project of the base roster, in or out, with the rules that say so (S10). */
final class Pool {

    private final EligibilityRules rules = new EligibilityRules();

    /** Keeps the order of the projects. */
    List<CandidateView> candidates(List<ProjectFacts> projects, Scope scope) {
        List<EligibilityDecision> decisions = rules.decide(projects, scope);
        return IntStream.range(0, projects.size())
                .mapToObj(i -> candidate(projects.get(i), decisions.get(i)))
                .toList();
    }

    private static CandidateView candidate(ProjectFacts project, EligibilityDecision decision) {
        return new CandidateView(
                new SubjectId(project.projectId()),
                project.name(),
                decision.eligible(),
                decision.exclusionCode(),
                decision.reasons());
    }
}
