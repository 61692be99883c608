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

/** 抽查事项清单 as it is in force on a day, today unless asked otherwise. */
@Named
@ViewScoped
public class ItemsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Catalogue catalogue;
    @Inject private BusinessTime time;
    @Inject private ItemLedger ledger;

    private LocalDate on;
    private String stage;
    private PartyRole party;
    private String mode;
    private String text;
    private List<CheckItemView> found;
    private List<String> stages;
    private List<String> drafts;

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

    public List<CheckItemView> getFound() {
        return found;
    }

    public List<String> getStages() {
        return stages;
    }

    public List<String> getDrafts() {
        return drafts;
    }

    public PartyRole[] getPartyRoles() {
        return PartyRole.values();
    }

    public List<String> getModes() {
        return List.of("M", "MH", "H");
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage;
    }

    public PartyRole getParty() {
        return party;
    }

    public void setParty(PartyRole party) {
        this.party = party;
    }

    public String getMode() {
        return mode;
    }

    public void setMode(String mode) {
        this.mode = mode;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
