package org.yangguang.plan.yearplan;

import java.util.List;
import org.yangguang.plan.yearplan.PlanRules.PlanTextMissing;
import org.yangguang.plan.yearplan.PlanRules.TeamIncomplete;

/**
 * What a clerk writes into a year plan.
 *
 * @param basis documents the plan rests on
 * @param team one leader and at least one further person (S25)
 */
public record PlanDraft(int year, String title, String basis, List<TeamMember> team) {

    public PlanDraft {
        if (title == null || title.isBlank() || basis == null || basis.isBlank()) {
            throw new PlanTextMissing();
        }
        title = title.strip();
        basis = basis.strip();
        team = List.copyOf(team);
        requireLeader(team);
    }

    private static void requireLeader(List<TeamMember> team) {
        long leaders = team.stream().filter(m -> m.post() == TeamPost.LEADER).count();
        if (leaders != 1 || team.size() < 2) {
            throw new TeamIncomplete();
        }
    }
}
