package org.yangguang.web.inspection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.yangguang.identity.CurrentUser;
import org.yangguang.inspection.paper.Reports;
import org.yangguang.inspection.siterecord.Gap;
import org.yangguang.inspection.steps.ConclusionView;
import org.yangguang.inspection.steps.Conclusions;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Messages;
import org.yangguang.web.faces.Shown;
import org.yangguang.web.faces.Texts;

/** 确认与报告: what is still open, who confirmed, and the lead inspector's report. */
@Named
@ViewScoped
public class ConclusionPage implements Serializable {

    @Inject private InspectionFile file;
    @Inject private Conclusions conclusions;
    @Inject private Reports reports;
    @Inject private CurrentUser user;
    @Inject private Texts texts;
    @Inject private Messages messages;

    @Shown private ConclusionView conclusion;
    @Asked private boolean sure;

    public String enter() {
        String elsewhere = file.enter();
        if (elsewhere == null) {
            conclusion = conclusions.view(file.id());
        }
        return elsewhere;
    }

    public String confirm() {
        if (!sure) {
            messages.warn("inspection.conclusion.tick");
            return null;
        }
        messages.done(
                conclusions.confirm(file.id())
                        ? "inspection.conclusion.concluded"
                        : "inspection.conclusion.confirmed");
        return file.to("conclusion");
    }

    public String issue() {
        messages.done("inspection.report.issued", reports.issue(file.id()));
        return file.to("inspection");
    }

    /** A gap as a sentence. */
    public String say(Gap.Count gap) {
        return texts.of("inspection.enum.Gap." + gap.gap(), gap.times());
    }

    public boolean isConfirmedByMe() {
        return conclusion.isGivenBy(user.login());
    }
}
