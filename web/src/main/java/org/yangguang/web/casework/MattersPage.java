package org.yangguang.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.model.StreamedContent;
import org.yangguang.casework.matter.MatterQuery;
import org.yangguang.casework.matter.MatterStatus;
import org.yangguang.casework.matter.MatterView;
import org.yangguang.casework.matter.Matters;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Paged;
import org.yangguang.web.faces.Shown;

/** 问题处置: every inspection whose report found a problem, the undecided first. */
@Named
@ViewScoped
public class MattersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Matters matters;
    @Inject private MatterLedger ledger;

    @Asked private String text;
    @Asked private MatterStatus status;
    @Shown private Paged<MatterView> found;

    public void load() {
        found =
                new Paged<>(
                        (first, size) -> matters.page(query(), first, size),
                        () -> matters.count(query()));
    }

    public String search() {
        return "/casework/matters?faces-redirect=true&includeViewParams=true";
    }

    public StreamedContent export(String format) {
        return ledger.of(matters.page(query(), 0, Integer.MAX_VALUE)).download(format);
    }

    private MatterQuery query() {
        return new MatterQuery(text, status);
    }
}
