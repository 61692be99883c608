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
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Messages;
import org.yangguang.web.faces.Shown;

/** One draw: where it stands and the next step, for clerk and witness. */
@Named
@ViewScoped
public class DrawPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/draw/draw?faces-redirect=true&includeViewParams=true";

    @Inject private Draws draws;
    @Inject private Changes changes;
    @Inject private Messages messages;

    @Asked private long id;
    @Shown private DrawView view;
    @Shown private List<ChangeRow> asked;

    @Asked(max = 100)
    private String commitment;

    @Asked(max = 120)
    private String organisation;

    @Asked(max = 100)
    private String secret;

    @Asked(max = 300)
    private String value;

    @Asked(max = 500)
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
}
