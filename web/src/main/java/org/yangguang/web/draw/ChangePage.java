package org.yangguang.web.draw;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.yangguang.draw.ChangeId;
import org.yangguang.draw.change.ChangeView;
import org.yangguang.draw.change.Changes;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Messages;
import org.yangguang.web.faces.Shown;

/** One change: whom it concerns, who said what, the word that is waited for. */
@Named
@ViewScoped
public class ChangePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Changes changes;
    @Inject private Messages messages;

    @Asked private long id;
    @Shown private ChangeView view;

    @Asked(max = 1000)
    private String reason;

    public void load() {
        view = changes.view(new ChangeId(id));
    }

    public String approve() {
        changes.approve(view.row().id());
        return done("draw.change.approved");
    }

    public String refuse() {
        changes.refuse(view.row().id(), reason);
        return done("draw.change.refused");
    }

    public String consent() {
        changes.consent(view.row().id());
        return done("draw.change.effective");
    }

    public String object() {
        changes.object(view.row().id(), reason);
        return done("draw.change.refused");
    }

    private String done(String key) {
        messages.done(key);
        return "/draw/change?faces-redirect=true&includeViewParams=true";
    }
}
