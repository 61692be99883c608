package org.yangguang.web.draw;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.yangguang.draw.AssignmentId;
import org.yangguang.draw.change.ChangeRow;
import org.yangguang.draw.change.Changes;
import org.yangguang.draw.dispatch.AssignmentView;
import org.yangguang.draw.dispatch.Assignments;
import org.yangguang.identity.CurrentUser;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Messages;
import org.yangguang.web.faces.Shown;

/** 抽查任务: one assignment of the person at the screen, and its receipt. */
@Named
@ViewScoped
public class AssignmentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private transient Assignments assignments;
    @Inject private transient Changes changes;
    @Inject private transient CurrentUser user;
    @Inject private transient Messages messages;

    @Asked private Long id;
    @Shown private AssignmentView view;

    /** Changes that the person at the screen asked for. */
    @Shown private List<ChangeRow> asked;

    @Shown private boolean received;

    public void load() {
        view = assignments.view(new AssignmentId(id));
        asked = changes.mine(view.id());
        received =
                view.team().stream()
                        .anyMatch(
                                s -> s.login().equals(user.login()) && s.acknowledgedAt() != null);
    }

    public String acknowledge() {
        assignments.acknowledge(new AssignmentId(id));
        messages.done("draw.assignment.acknowledged");
        return "/draw/assignment?faces-redirect=true&includeViewParams=true";
    }
}
