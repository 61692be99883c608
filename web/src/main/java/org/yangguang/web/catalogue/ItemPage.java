package org.yangguang.web.catalogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.yangguang.catalogue.Catalogue;
import org.yangguang.catalogue.CheckItemView;
import org.yangguang.platform.BusinessTime;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Messages;
import org.yangguang.web.faces.Shown;

/** One check item: its versions and the draft of the next one. */
@Named
@ViewScoped
public class ItemPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/catalogue/item?faces-redirect=true&includeViewParams=true";

    @Inject private Catalogue catalogue;
    @Inject private BusinessTime time;
    @Inject private Messages messages;

    @Asked private String code;
    @Shown private List<CheckItemView> versions;
    @Shown private CheckItemView draft;
    @Shown private ItemForm form;

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

    /** Key of whether it is in force today. */
    public String state(CheckItemView item) {
        if (item.from().isAfter(time.today())) {
            return "catalogue.coming";
        }
        boolean ended = item.until() != null && item.until().isBefore(time.today());
        return ended ? "catalogue.ended" : "catalogue.inForce";
    }

    public CheckItemView getNewest() {
        return versions.get(0);
    }
}
