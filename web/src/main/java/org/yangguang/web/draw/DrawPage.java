package org.yangguang.web.draw;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.yangguang.draw.DrawId;
import org.yangguang.draw.change.ChangeRow;
import org.yangguang.draw.change.Changes;
import org.yangguang.draw.steps.DrawView;
import org.yangguang.draw.steps.Draws;
import org.yangguang.web.faces.Messages;

/** One draw: where it stands and the next step, for clerk and witness. */
@Named
@ViewScoped
public class DrawPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/draw/draw?faces-redirect=true&includeViewParams=true";

    @Inject private Draws draws;
    @Inject private Changes changes;
    @Inject private Messages messages;

    private long id;
    private DrawView view;
    private List<ChangeRow> asked;
    private String commitment;
    private String organisation;
    private String secret;
    private String value;
    private String reason;

    public void load() {
        view = draws.view(new DrawId(id));
        asked = changes.of(view.row().id());
    }

    public String commit() {
        draws.commit(view.row().id(), commitment, organisation);
        return done("draw.seal.done");
    }

    public String publish() {
        draws.publish(view.row().id());
        return done("draw.plan.done");
    }

    public String reveal() {
        draws.reveal(view.row().id(), secret);
        return done("draw.open.secretDone");
    }

    public String enter() {
        draws.enter(view.row().id(), value);
        return done("draw.open.valueDone");
    }

    public String run() {
        draws.run(view.row().id());
        return done("draw.run.done");
    }

    public String disclose() {
        draws.disclose(view.row().id());
        return done("draw.disclose.done");
    }

    public String discard() {
        draws.discard(view.row().id(), reason);
        return done("draw.discard.done");
    }

    private String done(String key) {
        messages.done(key, view.row().number());
        return HERE;
    }

    public DrawView getView() {
        return view;
    }

    public List<ChangeRow> getChanges() {
        return asked;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getCommitment() {
        return commitment;
    }

    public void setCommitment(String commitment) {
        this.commitment = commitment;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
