package org.yangguang.web.draw;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.yangguang.draw.dispatch.AssignmentView;
import org.yangguang.draw.dispatch.Assignments;
import org.yangguang.draw.dispatch.PastSeat;
import org.yangguang.identity.CurrentUser;
import org.yangguang.web.faces.Shown;

/** 我的任务. */
@Named
@ViewScoped
public class AssignmentsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private transient Assignments assignments;
    @Inject private transient CurrentUser user;

    @Shown private List<AssignmentView> mine;
    @Shown private List<PastSeat> past;
    private String login;

    public void load() {
        mine = assignments.mine();
        past = assignments.past();
        login = user.login();
    }

    /** Whether the person at the screen has confirmed receipt. */
    public boolean received(AssignmentView assignment) {
        return assignment.team().stream()
                .anyMatch(s -> s.login().equals(login) && s.acknowledgedAt() != null);
    }
}
