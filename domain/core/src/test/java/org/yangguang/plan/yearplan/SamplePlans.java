package org.yangguang.plan.yearplan;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.kernel.DocumentNumber;

/** Plans for tests. */
public final class SamplePlans {

    private SamplePlans() {}

    public static PlanDraft draft() {
        return new PlanDraft(
                2026,
                "2026年抽查工作计划",
                "招标投标法第七条",
                List.of(
                        new TeamMember(TeamPost.LEADER, "梁景行", "leader", "全面负责"),
                        new TeamMember(TeamPost.MEMBER, "江若溪", "clerk", "组织抽取")));
    }

    public static Plan drafted() {
        return new Plan(draft(), "clerk");
    }

    public static Plan published() {
        Plan plan = drafted();
        plan.submit();
        plan.approve("leader", new DocumentNumber("阳政务", "计划", 2026, 1));
        plan.publish(LocalDate.of(2026, 3, 2));
        return plan;
    }
}
