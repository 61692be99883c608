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
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Messages;
import org.yangguang.web.faces.Shown;

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

    @Asked private long id;
    @Shown private ObligationView obligation;
    @Shown private OverrunView overrun;
    @Asked private String words;
    @Asked private ExemptionGround ground;

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
}
