package org.yangguang.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.plan.yearplan.PlanDraft;
import org.yangguang.plan.yearplan.Plans;
import org.yangguang.plan.yearplan.TeamMember;
import org.yangguang.plan.yearplan.TeamPost;
import org.yangguang.platform.Bureau;
import org.yangguang.platform.Mode;

/** This year's plan of the fictional bureau, published, so that a task can be drafted at once. */
@Singleton
@Startup
@DependsOn("DemoBureau")
@PermitAll
public class SamplePlan {

    private static final String BASIS =
            "《中华人民共和国招标投标法》第七条；《中华人民共和国招标投标法实施条例》第四条；"
                    + "《国务院关于在市场监管领域全面推行部门联合“双随机、一公开”监管的意见》（国发〔2019〕5号）";

    @EJB private Plans plans;
    @Inject private Clock clock;
    @Inject private Mode mode;
    @Inject private Bureau bureau;

    @PostConstruct
    void publish() {
        if (mode.isDemo()) {
            int year = LocalDate.now(clock).getYear();
            plans.publishFictional(draft(year), "clerk", "leader");
        }
    }

    private PlanDraft draft(int year) {
        return new PlanDraft(year, bureau.name() + year + "年招标投标“双随机、一公开”抽查工作计划", BASIS, team());
    }

    private static List<TeamMember> team() {
        return List.of(
                new TeamMember(TeamPost.LEADER, "梁景行", "leader", "全面负责，审批计划和处理决定"),
                new TeamMember(TeamPost.DEPUTY, "方正言", "legal", "法制审核，规则与参数核对"),
                new TeamMember(TeamPost.MEMBER, "江若溪", "clerk", "名录库维护、组织抽取、公示与回填"),
                new TeamMember(TeamPost.MEMBER, "阮明鉴", "witness", "现场监督抽取，不参与检查"));
    }
}
