package org.yangguang.plan.task;

import java.util.List;
import org.yangguang.roster.subject.SubjectId;
import org.yangguang.rules.eligibility.EligibilityDecision;

/**
 * A project of the base roster against a task's scope: in, or out with code and reasons.
 *
 * @param exclusionCode DR1 code ({@code X04}) when out, else null
 */
public record CandidateView(
        SubjectId project,
        String name,
        boolean eligible,
        String exclusionCode,
        List<EligibilityDecision.Reason> reasons) {}
