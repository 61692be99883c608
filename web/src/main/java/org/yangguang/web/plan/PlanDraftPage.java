package org.yangguang.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yangguang.identity.People;
import org.yangguang.identity.Person;
import org.yangguang.plan.yearplan.PlanDraft;
import org.yangguang.plan.yearplan.PlanId;
import org.yangguang.plan.yearplan.PlanView;
import org.yangguang.plan.yearplan.Plans;
import org.yangguang.plan.yearplan.TeamMember;
import org.yangguang.plan.yearplan.TeamPost;
import org.yangguang.platform.BusinessTime;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Messages;
import org.yangguang.web.faces.Shown;

/** 拟定年度计划: a new draft, or the draft with {@code id}. */
@Named
@ViewScoped
public class PlanDraftPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Plans plans;
    @Inject private People people;
    @Inject private BusinessTime time;

    @Shown private final TeamPost[] posts = TeamPost.values();
    @Inject private Messages messages;

    private final String token = UUID.randomUUID().toString();
    @Shown private final List<TeamRow> seats = new ArrayList<>();
    @Shown private List<Person> colleagues;
    @Asked private Long id;
    private long version;

    @Asked(required = true)
    private int year;

    @Asked(required = true, max = 200)
    private String title;

    @Asked(required = true)
    private String basis;

    public void load() {
        colleagues = people.atWork();
        if (id == null) {
            begin();
        } else {
            show(plans.view(new PlanId(id)));
        }
    }

    public String save() {
        List<TeamMember> team = seats.stream().map(seat -> seat.member(colleagues)).toList();
        PlanDraft draft = new PlanDraft(year, title, basis, team);
        if (id == null) {
            id = plans.draft(draft, token).value();
        } else {
            plans.revise(new PlanId(id), draft, version);
        }
        messages.done("plan.saved", draft.title());
        return "/plan/plan?faces-redirect=true&id=" + id;
    }

    public void add() {
        seats.add(new TeamRow(TeamPost.MEMBER, "", ""));
    }

    public void remove(TeamRow seat) {
        seats.remove(seat);
    }

    private void begin() {
        year = time.today().getYear();
        seats.add(new TeamRow(TeamPost.LEADER, "", ""));
        seats.add(new TeamRow(TeamPost.DEPUTY, "", ""));
        add();
    }

    private void show(PlanView plan) {
        year = plan.year();
        title = plan.title();
        basis = plan.basis();
        version = plan.version();
        plan.team().forEach(m -> seats.add(new TeamRow(m.post(), m.name(), m.duty())));
    }
}
