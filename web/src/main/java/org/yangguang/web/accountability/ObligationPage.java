package org.yangguang.web.accountability;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.yangguang.accountability.obligation.ObligationView;
import org.yangguang.accountability.obligation.Obligations;
import org.yangguang.accountability.overrun.ExemptionGround;
import org.yangguang.accountability.overrun.OverrunView;
import org.yangguang.accountability.overrun.Overruns;
import org.yangguang.web.faces.Messages;

/** One obligation with its count; when it ran over, the explanation and the decision. */
@Named
@ViewScoped
public class ObligationPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SELF =
            "/accountability/obligation?faces-redirect=true&includeViewParams=true";

    @Inject private transient Obligations obligations;
    @Inject private transient Overruns overruns;
    @Inject private transient Messages messages;

    private long id;
    private ObligationView obligation;
    private OverrunView overrun;
    private String words;
    private ExemptionGround ground;

    public void load() {
        obligation = obligations.view(id);
        overrun = overruns.of(id).orElse(null);
    }

    public String explain() {
        overruns.explain(overrun.id(), words);
        messages.done("accountability.explained");
        return SELF;
    }

    public String confirm() {
        overruns.confirm(overrun.id(), words);
        messages.done("accountability.decided");
        return SELF;
    }

    public String exempt() {
        overruns.exempt(overrun.id(), ground, words);
        messages.done("accountability.decided");
        return SELF;
    }

    public ExemptionGround[] getGrounds() {
        return ExemptionGround.values();
    }

    public ObligationView getObligation() {
        return obligation;
    }

    public OverrunView getOverrun() {
        return overrun;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public ExemptionGround getGround() {
        return ground;
    }

    public void setGround(ExemptionGround ground) {
        this.ground = ground;
    }
}
