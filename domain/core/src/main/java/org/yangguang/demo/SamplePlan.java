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
import org.yangguang.platform.Wording;

/** This year's plan of the fictional bureau, published, so that a task can be drafted at once. */
@Singleton
@Startup
@DependsOn("DemoBureau")
@PermitAll
public class SamplePlan {

    private static final Wording WORDS = Wording.beside(SamplePlan.class);

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
        String title = WORDS.of("plan.title", bureau.name(), String.valueOf(year));
        return new PlanDraft(year, title, WORDS.of("plan.basis"), team());
    }

    private static List<TeamMember> team() {
        return List.of(
                member(TeamPost.LEADER, "leader"),
                member(TeamPost.DEPUTY, "legal"),
                member(TeamPost.MEMBER, "clerk"),
                member(TeamPost.MEMBER, "witness"));
    }

    private static TeamMember member(TeamPost post, String login) {
        return new TeamMember(post, WORDS.of("name." + login), login, WORDS.of("does." + login));
    }
}
