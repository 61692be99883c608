package org.yangguang.web.inspection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.model.StreamedContent;
import org.yangguang.inspection.InspectionStatus;
import org.yangguang.inspection.steps.Inspections;
import org.yangguang.inspection.visit.InspectionQuery;
import org.yangguang.inspection.visit.InspectionRow;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Paged;
import org.yangguang.web.faces.Shown;

/** 检查办理: the inspections that the person may see. */
@Named
@ViewScoped
public class InspectionsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Inspections inspections;
    @Inject private InspectionLedger ledger;

    @Asked private String text;
    @Asked private InspectionStatus status;
    @Shown private Paged<InspectionRow> found;

    public void load() {
        found =
                new Paged<>(
                        (first, size) -> inspections.page(query(), first, size),
                        () -> inspections.count(query()));
    }

    public String search() {
        return "/inspection/inspections?faces-redirect=true&includeViewParams=true";
    }

    public StreamedContent export(String format) {
        return ledger.of(inspections.page(query(), 0, Integer.MAX_VALUE)).download(format);
    }

    private InspectionQuery query() {
        return new InspectionQuery(text, status);
    }
}
