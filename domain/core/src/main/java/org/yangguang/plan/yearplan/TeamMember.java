package org.yangguang.plan.yearplan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.yangguang.plan.yearplan.PlanRules.TeamMemberUnnamed;

/**
 * A seat of the special team (S25).
 *
 * @param login account of the person, or null for somebody without one (borrowed from elsewhere)
 * @param duty what the person answers for; may be empty
 */
@Embeddable
public record TeamMember(
        @Enumerated(EnumType.STRING) TeamPost post, String name, String login, String duty) {

    public TeamMember {
        if (name == null || name.isBlank()) {
            throw new TeamMemberUnnamed();
        }
        name = name.strip();
        duty = duty == null ? "" : duty.strip();
    }
}
