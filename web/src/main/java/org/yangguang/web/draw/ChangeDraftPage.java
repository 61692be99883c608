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
import org.yangguang.web.faces.Messages;

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
    private Long draw;
    private Long assignment;
    private Integer seat;
    private ChangeKind kind;
    private String subject;
    private List<InspectorView> people = List.of();
    private String project;
    private String inspector;
    private int more = 1;
    private String code;
    private String evidence;
    private String reason;
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

    public String getSubject() {
        return subject;
    }

    public List<InspectorView> getPeople() {
        return people;
    }

    public Long getDraw() {
        return draw;
    }

    public void setDraw(Long draw) {
        this.draw = draw;
    }

    public Long getAssignment() {
        return assignment;
    }

    public void setAssignment(Long assignment) {
        this.assignment = assignment;
    }

    public Integer getSeat() {
        return seat;
    }

    public void setSeat(Integer seat) {
        this.seat = seat;
    }

    public ChangeKind getKind() {
        return kind;
    }

    public void setKind(ChangeKind kind) {
        this.kind = kind;
    }

    public String getProject() {
        return project;
    }

    public void setProject(String project) {
        this.project = project;
    }

    public String getInspector() {
        return inspector;
    }

    public void setInspector(String inspector) {
        this.inspector = inspector;
    }

    public int getMore() {
        return more;
    }

    public void setMore(int more) {
        this.more = more;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }
}
