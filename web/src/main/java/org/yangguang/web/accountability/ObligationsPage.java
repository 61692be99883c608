package org.yangguang.web.accountability;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.model.StreamedContent;
import org.yangguang.accountability.obligation.Duty;
import org.yangguang.accountability.obligation.ObligationQuery;
import org.yangguang.accountability.obligation.ObligationStatus;
import org.yangguang.accountability.obligation.ObligationView;
import org.yangguang.accountability.obligation.Obligations;
import org.yangguang.web.faces.Paged;

/** 时限监控: all obligations by clock, status and person; the ledger of overruns to take away. */
@Named
@ViewScoped
public class ObligationsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private OverrunLedger ledger;
    @Inject private Obligations obligations;

    private Duty duty;
    private ObligationStatus status;
    private String owner;
    private boolean undecided;
    private Paged<ObligationView> rows;

    public void load() {
        rows =
                new Paged<>(
                        (first, size) -> obligations.page(query(), first, size),
                        () -> obligations.count(query()));
    }

    /** Back to this page by its address, so that the list can be kept as a bookmark. */
    public String search() {
        return "/accountability/obligations?faces-redirect=true&includeViewParams=true";
    }

    /** 超时限台账, whole. */
    public StreamedContent export(String format) {
        return ledger.whole().download(format);
    }

    private ObligationQuery query() {
        return new ObligationQuery(duty, status, owner, undecided);
    }

    public Paged<ObligationView> getRows() {
        return rows;
    }

    public Duty[] getDuties() {
        return Duty.values();
    }

    public ObligationStatus[] getStatuses() {
        return ObligationStatus.values();
    }

    public Duty getDuty() {
        return duty;
    }

    public void setDuty(Duty duty) {
        this.duty = duty;
    }

    public ObligationStatus getStatus() {
        return status;
    }

    public void setStatus(ObligationStatus status) {
        this.status = status;
    }

    public boolean isUndecided() {
        return undecided;
    }

    public void setUndecided(boolean undecided) {
        this.undecided = undecided;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }
}
