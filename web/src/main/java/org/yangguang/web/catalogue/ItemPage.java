package org.yangguang.web.catalogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.yangguang.catalogue.Catalogue;
import org.yangguang.catalogue.CheckItemView;
import org.yangguang.platform.BusinessTime;
import org.yangguang.web.faces.Messages;

/** One check item: its versions and the draft of the next one. */
@Named
@ViewScoped
public class ItemPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/catalogue/item?faces-redirect=true&includeViewParams=true";

    @Inject private Catalogue catalogue;
    @Inject private BusinessTime time;
    @Inject private Messages messages;

    private String code;
    private List<CheckItemView> versions;
    private CheckItemView draft;
    private ItemForm form;

    public void load() {
        versions = catalogue.history(code);
        draft = catalogue.draftOf(code).orElse(null);
    }

    /** Opens the form with the draft, or with the newest version to start from. */
    public void edit() {
        form =
                draft == null
                        ? new ItemForm(versions.get(0), time.today().plusDays(1))
                        : new ItemForm(draft, draft.from());
    }

    public String save() {
        catalogue.draft(code, form.draft(), draft == null ? 0 : draft.seen());
        messages.done("catalogue.item.saved", code);
        return HERE;
    }

    public String discard() {
        catalogue.discard(code);
        messages.done("catalogue.item.discarded", code);
        return HERE;
    }

    public String publish() {
        catalogue.publish(code);
        messages.done("catalogue.item.published", code);
        return HERE;
    }

    /** ok = in force today, info = to come, none = replaced. */
    public String tone(CheckItemView item) {
        return item.from().isAfter(time.today()) ? "info" : ended(item) ? "" : "ok";
    }

    public String state(CheckItemView item) {
        return switch (tone(item)) {
            case "info" -> "catalogue.coming";
            case "ok" -> "catalogue.inForce";
            default -> "catalogue.ended";
        };
    }

    private boolean ended(CheckItemView item) {
        return item.until() != null && item.until().isBefore(time.today());
    }

    public CheckItemView getNewest() {
        return versions.get(0);
    }

    public List<CheckItemView> getVersions() {
        return versions;
    }

    public CheckItemView getDraft() {
        return draft;
    }

    public ItemForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
