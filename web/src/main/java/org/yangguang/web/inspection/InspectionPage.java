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
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Messages;
import org.yangguang.web.faces.Shown;

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

    @Asked private Long assignment;

    @Asked(required = true)
    private LocalDate on;

    @Asked(required = true, max = 300)
    private String place;

    @Asked(required = true, max = 4000)
    private String requirements;

    @Shown private List<PaperView> issued;

    /** Comes by {@code ?id=}, or from the tasks by {@code ?assignment=}, which opens the inspection. */
    public String enter() {
        if (assignment != null && !file.isNamed()) {
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
        return file.isMine() && file.inspection().status() == InspectionStatus.OPENED;
    }

    public List<FindingView> getProblems() {
        return file.inspection().findings().stream().filter(Findings::isProblem).toList();
    }
}
