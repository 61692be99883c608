package org.yangguang.web.catalogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.primefaces.model.StreamedContent;
import org.yangguang.catalogue.Catalogue;
import org.yangguang.catalogue.CheckItemView;
import org.yangguang.catalogue.ItemQuery;
import org.yangguang.kernel.PartyRole;
import org.yangguang.platform.BusinessTime;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Shown;

/** 抽查事项清单 as it is in force on a day, today unless asked otherwise. */
@Named
@ViewScoped
public class ItemsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Catalogue catalogue;
    @Inject private BusinessTime time;
    @Inject private ItemLedger ledger;

    @Shown private final PartyRole[] partyRoles = PartyRole.values();

    @Asked private LocalDate on;
    @Asked private String stage;
    @Asked private PartyRole party;
    @Asked private String mode;
    @Asked private String text;
    @Shown private List<CheckItemView> found;
    @Shown private List<String> stages;
    @Shown private List<String> drafts;

    public void load() {
        on = Objects.requireNonNullElseGet(on, time::today);
        found = catalogue.find(new ItemQuery(stage, party, mode, text), on);
        stages = catalogue.inForce(on).stream().map(CheckItemView::stage).distinct().toList();
        drafts = catalogue.drafted();
    }

    public String search() {
        return "/catalogue/items?faces-redirect=true&includeViewParams=true";
    }

    public StreamedContent export(String format) {
        return ledger.of(found).download(format);
    }

    public List<String> getModes() {
        return List.of("M", "MH", "H");
    }
}
