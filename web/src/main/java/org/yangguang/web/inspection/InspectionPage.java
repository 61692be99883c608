package org.yangguang.web.inspection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.draw.AssignmentId;
import org.yangguang.inspection.FindingView;
import org.yangguang.inspection.InspectionStatus;
import org.yangguang.inspection.paper.Notice;
import org.yangguang.inspection.paper.Notices;
import org.yangguang.inspection.paper.PaperView;
import org.yangguang.inspection.paper.Papers;
import org.yangguang.inspection.steps.Inspections;
import org.yangguang.platform.BusinessTime;
import org.yangguang.web.faces.Messages;

/** 一项检查: who is inspected by whom, the notice, and every document. */
@Named
@ViewScoped
public class InspectionPage implements Serializable {

    @Inject private InspectionFile file;
    @Inject private Inspections inspections;
    @Inject private Notices notices;
    @Inject private Papers papers;
    @Inject private BusinessTime time;
    @Inject private Messages messages;

    private Long assignment;
    private LocalDate on;
    private String place;
    private String requirements;
    private List<PaperView> issued;

    /** Comes by {@code ?id=}, or from the tasks by {@code ?assignment=}, which opens the inspection. */
    public String enter() {
        if (assignment != null && file.getNumber() == 0) {
            return "/inspection/inspection?faces-redirect=true&id="
                    + inspections.open(new AssignmentId(assignment));
        }
        String elsewhere = file.enter();
        if (elsewhere == null) {
            on = time.today();
            requirements = Notice.usualRequirements();
            issued = papers.issued(file.id());
        }
        return elsewhere;
    }

    public String serve() {
        messages.done(
                "inspection.notice.served",
                notices.serve(file.id(), new Notice(on, place, requirements)));
        return file.to("checklist");
    }

    public boolean isNoticeDue() {
        return file.isMine() && file.getInspection().status() == InspectionStatus.OPENED;
    }

    public List<FindingView> getProblems() {
        return file.getInspection().findings().stream()
                .filter(f -> "FAIL".equals(f.status()) || "SUSPECT".equals(f.status()))
                .toList();
    }

    public List<PaperView> getIssued() {
        return issued;
    }

    public Long getAssignment() {
        return assignment;
    }

    public void setAssignment(Long assignment) {
        this.assignment = assignment;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getRequirements() {
        return requirements;
    }

    public void setRequirements(String requirements) {
        this.requirements = requirements;
    }
}
