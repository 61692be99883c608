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
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Paged;
import org.yangguang.web.faces.Shown;

/** 时限监控: all obligations by clock, status and person; the ledger of overruns to take away. */
@Named
@ViewScoped
public class ObligationsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private OverrunLedger ledger;

    @Shown private final Duty[] duties = Duty.values();
    @Inject private Obligations obligations;

    @Asked private Duty duty;
    @Asked private ObligationStatus status;
    @Asked private String owner;
    @Asked private boolean undecided;
    @Shown private Paged<ObligationView> rows;

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
}
