package org.yangguang.rules.eligibility;

import java.util.List;
import org.yangguang.rules.facts.ProjectFacts;

/** 范围规则: which projects belong to the pool of a task (S10). Thread-safe; compile once, use for ever. */
public final class EligibilityRules {

    /** Decides each project against a scope; the answer keeps the order of the question. */
    public List<EligibilityDecision> decide(List<ProjectFacts> projects, Scope scope) {
        throw new UnsupportedOperationException();
    }

    /**
     * What a task covers.
     *
     * @param regionCode GB/T 2260 code of the district
     * @param year tender year (year of the notice)
     */
    public record Scope(String regionCode, int year) {}
}
