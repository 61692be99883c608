package org.yangguang.web.publicity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.primefaces.model.StreamedContent;
import org.yangguang.inspection.InspectionId;
import org.yangguang.plan.task.TaskId;
import org.yangguang.platform.BusinessTime;
import org.yangguang.publicity.BackfillRow;
import org.yangguang.publicity.Backfills;
import org.yangguang.publicity.PublicText;
import org.yangguang.publicity.Publications;
import org.yangguang.publicity.ResultRow;
import org.yangguang.publicity.Sighting;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Ledger;
import org.yangguang.web.faces.Messages;
import org.yangguang.web.faces.Shown;

/** 公示与回填: reported inspections on their way to the public; one of them looked at before it goes. */
@Named
@ViewScoped
public class ResultsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SELF = "/publicity/results?faces-redirect=true";

    @Inject private Publications publications;
    @Inject private Backfills backfills;
    @Inject private Messages messages;
    @Inject private BusinessTime time;

    @Asked private Long inspection;
    @Asked private String step;
    @Shown private List<ResultRow> lines;
    @Shown private PublicText preview;

    @Asked(required = true)
    private LocalDate seenOn;

    @Asked(max = 500)
    private String note;

    public void load() {
        lines = publications.results();
        seenOn = time.today();
        if (inspection != null && isPublishing()) {
            preview = publications.preview(id());
        }
    }

    public String publish() {
        messages.done("publicity.published", publications.publish(id()).number());
        return SELF;
    }

    public String confirm() {
        backfills.confirm(id(), new Sighting(seenOn, note));
        messages.done("publicity.backfilled");
        return SELF;
    }

    public String disclose(TaskId task) {
        publications.discloseDraw(task);
        messages.done("publicity.disclosed");
        return SELF;
    }

    /** The platform's form for the clean results that are not there yet. */
    public StreamedContent form() {
        List<List<String>> rows = backfills.lines().stream().map(BackfillRow::cells).toList();
        return new Ledger("协同监管平台回填表", BackfillRow.HEAD, rows).download("xlsx");
    }

    /** Whether all results of the line's task are public, so that its draw may follow. */
    public boolean isWhole(ResultRow line) {
        return lines.stream()
                .filter(other -> other.task().equals(line.task()))
                .allMatch(ResultRow::isPublished);
    }

    public boolean isPublishing() {
        return "publish".equals(step);
    }

    /** The line that is looked at, or null. */
    public ResultRow getChosen() {
        return lines.stream()
                .filter(line -> inspection != null && line.inspection().value() == inspection)
                .findFirst()
                .orElse(null);
    }

    private InspectionId id() {
        return new InspectionId(inspection);
    }
}
