package org.yangguang.web.draw;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.yangguang.draw.AssignmentId;
import org.yangguang.draw.ChangeId;
import org.yangguang.draw.DrawId;
import org.yangguang.draw.change.ChangeKind;
import org.yangguang.draw.change.Changes;
import org.yangguang.draw.change.Claim;
import org.yangguang.draw.change.Target;
import org.yangguang.draw.dispatch.Assignments;
import org.yangguang.draw.steps.Draws;
import org.yangguang.roster.inspector.InspectorView;
import org.yangguang.roster.inspector.Inspectors;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Messages;
import org.yangguang.web.faces.Shown;

/** 申请变更: by {@code ?draw=} for clerk and leader, by {@code ?assignment=} alone for an inspector of the team. */
@Named
@ViewScoped
public class ChangeDraftPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Changes changes;
    @Inject private Draws draws;
    @Inject private Assignments assignments;
    @Inject private Inspectors inspectors;
    @Inject private Messages messages;

    private final String token = UUID.randomUUID().toString();
    @Asked private Long draw;
    @Asked private Long assignment;
    @Asked private Integer seat;
    @Asked private ChangeKind kind;
    @Shown private String subject;
    @Shown private List<InspectorView> people = List.of();

    @Asked(required = true, max = 64)
    private String project;

    @Asked(required = true)
    private String inspector;

    @Asked(required = true, max = 3)
    private int more = 1;

    @Asked(required = true)
    private String code;

    @Asked(required = true, max = 300)
    private String evidence;

    @Asked(required = true, max = 1000)
    private String reason;

    @Asked(max = 200)
    private String party;

    public void load() {
        if (isOwn()) {
            subject = assignments.view(new AssignmentId(assignment)).projectName();
        } else {
            subject = draws.view(new DrawId(draw)).row().number();
            people = inspectors.all();
        }
    }

    public String send() {
        Claim claim = new Claim(code, evidence, reason, party);
        if (isOwn()) {
            changes.report(new AssignmentId(assignment), kind, claim, token);
            messages.done("draw.change.sent");
            return "/draw/assignment?faces-redirect=true&id=" + assignment;
        }
        ChangeId id = changes.ask(new DrawId(draw), kind, target(), claim, token);
        messages.done("draw.change.sent");
        return "/draw/change?faces-redirect=true&id=" + id;
    }

    private Target target() {
        return switch (kind) {
            case OUT -> Target.project(project);
            case LEAVE -> Target.inspector(inspector);
            case RECUSE -> Target.pair(project, inspector);
            case ADD -> Target.more(more);
            case VOID -> Target.wholeDraw();
            case APPOINT -> Target.seat(new AssignmentId(assignment), seat, inspector);
        };
    }

    /** Whether it is about the own task of the person at the screen. */
    public boolean isOwn() {
        return draw == null;
    }

    public boolean isProjectAsked() {
        return !isOwn() && (kind == ChangeKind.OUT || kind == ChangeKind.RECUSE);
    }

    public boolean isInspectorAsked() {
        return !isOwn()
                && kind != ChangeKind.OUT
                && kind != ChangeKind.ADD
                && kind != ChangeKind.VOID;
    }
}
