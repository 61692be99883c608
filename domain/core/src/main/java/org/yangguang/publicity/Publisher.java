package org.yangguang.publicity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Role;
import org.yangguang.inspection.InspectionView;
import org.yangguang.publicity.PublicityRules.OnlyTheTeamOrClerkPublishes;

/** 谁抽查、谁录入、谁公开: says who may bring a result to the public (S4). */
@Dependent
class Publisher {

    @Inject private CurrentUser user;

    void require(InspectionView inspected) {
        if (!user.has(Role.CLERK) && !isOnTeam(inspected, user.login())) {
            throw new OnlyTheTeamOrClerkPublishes();
        }
    }

    static boolean isOnTeam(InspectionView inspected, String login) {
        return inspected.team().stream().anyMatch(seat -> seat.login().equals(login));
    }
}
