package org.yangguang.web.accountability;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.model.LazyDataModel;
import org.yangguang.accountability.Duty;
import org.yangguang.accountability.ObligationQuery;
import org.yangguang.accountability.ObligationStatus;
import org.yangguang.accountability.ObligationView;

/** 时限监控: all obligations by clock, status and person; the ledger of overruns to take away. */
@Named
@ViewScoped
public class ObligationsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private OverrunLedger ledger;
    @Inject private ObligationRows rows;

    private Duty duty;
    private ObligationStatus status;
    private String owner;

    public void load() {
        rows.narrow(new ObligationQuery(duty, status, owner));
    }

    /** Back to this page by its address, so that the list can be kept as a bookmark. */
    public String search() {
        return "/accountability/obligations?faces-redirect=true&includeViewParams=true";
    }

    /** Sends 超时限台账 as a workbook. */
    public void export() {
        ledger.sheet().send();
    }

    public LazyDataModel<ObligationView> getRows() {
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

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }
}
