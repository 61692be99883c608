package org.yangguang.web.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.primefaces.model.StreamedContent;
import org.yangguang.platform.BusinessTime;
import org.yangguang.roster.inspector.InspectorVersion;
import org.yangguang.roster.inspector.InspectorView;
import org.yangguang.roster.inspector.Inspectors;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Shown;

/** 抽查人员名录库. */
@Named
@ViewScoped
public class InspectorsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Inspectors inspectors;
    @Inject private BusinessTime time;
    @Inject private RosterLedger ledger;

    @Asked private String text;
    @Shown private List<InspectorVersion> found;
    private LocalDate today;

    public void load() {
        today = time.today();
        found = inspectors.search(text);
    }

    public String search() {
        return "/roster/inspectors?faces-redirect=true&includeViewParams=true";
    }

    public StreamedContent export() {
        return ledger.ofInspectors(found).download("xlsx");
    }

    /** The certificate is out of date today. */
    public boolean expired(InspectorView inspector) {
        return inspector.certificateExpiry().isBefore(today);
    }

    /** Training is a condition, and the person has none that counts today. */
    public boolean untrained(InspectorView inspector) {
        return !inspector.isTrained(today);
    }

    public boolean away(InspectorView inspector) {
        return inspector.leaves().stream()
                .anyMatch(l -> !today.isBefore(l.from()) && !today.isAfter(l.to()));
    }
}
