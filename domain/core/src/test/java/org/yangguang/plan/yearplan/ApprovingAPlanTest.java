package org.yangguang.plan.yearplan;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.kernel.DocumentNumber;
import org.yangguang.kernel.ReasonMissing;
import org.yangguang.plan.yearplan.PlanRules.DrafterMayNotApprove;
import org.yangguang.plan.yearplan.PlanRules.PlanNoLongerOpen;
import org.yangguang.plan.yearplan.PlanRules.PlanNotApproved;
import org.yangguang.plan.yearplan.PlanRules.PlanNotSubmitted;
import org.yangguang.plan.yearplan.PlanRules.TeamIncomplete;

/** Four eyes on a year plan (S25). */
class ApprovingAPlanTest {

    private static final DocumentNumber NUMBER = new DocumentNumber("阳政务", "计划", 2026, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Plan plan = new Plan(SamplePlans.draft(), "clerk");

    @Test
    void another_person_approves_a_submitted_plan() {
        plan.submit();
        assertThatNoException().isThrownBy(() -> plan.approve("leader", NUMBER));
    }

    @Test
    void the_drafter_does_not_approve() {
        plan.submit();
        assertThatThrownBy(() -> plan.approve("clerk", NUMBER))
                .isInstanceOf(DrafterMayNotApprove.class);
    }

    @Test
    void a_plan_nobody_submitted_is_not_approved() {
        assertThatThrownBy(() -> plan.approve("leader", NUMBER))
                .isInstanceOf(PlanNotSubmitted.class);
    }

    @Test
    void a_submitted_plan_keeps_its_text() {
        plan.submit();
        assertThatThrownBy(() -> plan.revise(SamplePlans.draft(), 0))
                .isInstanceOf(PlanNoLongerOpen.class);
    }

    @Test
    void a_returned_plan_may_be_revised_and_submitted_again() {
        plan.submit();
        plan.sendBack("工作组缺少法制审核人员");
        assertThatNoException()
                .isThrownBy(
                        () -> {
                            plan.revise(SamplePlans.draft(), 0);
                            plan.submit();
                        });
    }

    @Test
    void sending_back_needs_a_reason() {
        plan.submit();
        assertThatThrownBy(() -> plan.sendBack(" ")).isInstanceOf(ReasonMissing.class);
    }

    @Test
    void only_an_approved_plan_goes_public() {
        plan.submit();
        assertThatThrownBy(() -> plan.publish(TODAY)).isInstanceOf(PlanNotApproved.class);
        plan.approve("leader", NUMBER);
        assertThatNoException().isThrownBy(() -> plan.publish(TODAY));
    }

    @Test
    void a_special_team_has_one_leader_and_somebody_to_lead() {
        TeamMember leader = new TeamMember(TeamPost.LEADER, "梁景行", null, "");
        assertThatThrownBy(() -> new PlanDraft(2026, "计划", "依据", List.of(leader)))
                .isInstanceOf(TeamIncomplete.class);
        assertThatThrownBy(() -> new PlanDraft(2026, "计划", "依据", List.of(leader, leader)))
                .isInstanceOf(TeamIncomplete.class);
    }
}
