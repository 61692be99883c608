package org.yangguang.rules.eligibility;

import java.util.List;

/**
 * Whether a project belongs to the pool of a task (S10), and why.
 *
 * @param projectId subject id
 * @param eligible in or out
 * @param exclusionCode DR1 code (X04 out of scope …) when out, else null
 * @param reasons rule number, sentence and basis of every rule that fired, in rule order; never
 *     empty
 */
public record EligibilityDecision(
        String projectId, boolean eligible, String exclusionCode, List<Reason> reasons) {

    public EligibilityDecision {
        reasons = List.copyOf(reasons);
    }

    /**
     * One rule that fired.
     *
     * @param rule its number, {@code 范围-03}
     * @param sentence with the values
     * @param deciding whether it says in or out by itself; else it led to a rule that does
     */
    public record Reason(String rule, String sentence, String basis, boolean deciding) {}
}
