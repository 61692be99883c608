package org.yangguang.plan.yearplan;

import java.time.LocalDate;
import java.util.List;

/**
 * A year plan as it stands.
 *
 * @param number 文号, null until approved
 * @param draftedBy name of the clerk
 * @param approvedBy name of the leader, null until approved
 * @param returnReason why it was sent back, null unless returned
 * @param version to be handed back when revising
 */
public record PlanView(
        PlanId id,
        int year,
        String title,
        String basis,
        List<TeamMember> team,
        PlanStatus status,
        String number,
        String draftedBy,
        String approvedBy,
        String returnReason,
        LocalDate publishedOn,
        long version) {

    /** Whether its text may still be changed. */
    public boolean open() {
        return status == PlanStatus.DRAFT || status == PlanStatus.RETURNED;
    }
}
