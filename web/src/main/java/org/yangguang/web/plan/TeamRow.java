package org.yangguang.web.plan;

import java.io.Serializable;
import java.util.List;
import org.yangguang.identity.Person;
import org.yangguang.plan.yearplan.TeamMember;
import org.yangguang.plan.yearplan.TeamPost;
import org.yangguang.web.faces.Asked;

/** A row of the team form. */
public class TeamRow implements Serializable {

    private static final long serialVersionUID = 1L;

    @Asked private TeamPost post;
    @Asked private String name;
    @Asked private String duty;

    TeamRow(TeamPost post, String name, String duty) {
        this.post = post;
        this.name = name;
        this.duty = duty;
    }

    /** Whoever is the only colleague of that name is linked to the account. */
    TeamMember member(List<Person> people) {
        List<Person> namesakes =
                people.stream().filter(p -> p.name().equals(name == null ? "" : name)).toList();
        String login = namesakes.size() == 1 ? namesakes.get(0).login() : null;
        return new TeamMember(post, name, login, duty);
    }
}
