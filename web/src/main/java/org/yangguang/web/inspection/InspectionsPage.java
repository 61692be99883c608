package org.yangguang.web.inspection;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.yangguang.inspection.InspectionLine;
import org.yangguang.inspection.InspectionQuery;
import org.yangguang.inspection.InspectionStatus;
import org.yangguang.inspection.Inspections;

/** 检查办理: the inspections that the person may see. */
@Named
@ViewScoped
public class InspectionsPage implements Serializable {

    @Inject private Inspections inspections;

    private String text;
    private InspectionStatus status;
    private LazyDataModel<InspectionLine> lines;

    @PostConstruct
    void load() {
        lines = new Lines();
    }

    public InspectionStatus[] getStatuses() {
        return InspectionStatus.values();
    }

    public LazyDataModel<InspectionLine> getLines() {
        return lines;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public InspectionStatus getStatus() {
        return status;
    }

    public void setStatus(InspectionStatus status) {
        this.status = status;
    }

    /** One page at a time from the boundary. */
    private final class Lines extends LazyDataModel<InspectionLine> {

        @Override
        public int count(Map<String, FilterMeta> filters) {
            return (int) inspections.count(new InspectionQuery(text, status));
        }

        @Override
        public List<InspectionLine> load(
                int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
            return inspections.page(new InspectionQuery(text, status), first, size);
        }
    }
}
