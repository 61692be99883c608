package org.yangguang.web.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.roster.inspector.InspectorVersion;
import org.yangguang.roster.inspector.InspectorView;
import org.yangguang.roster.inspector.Inspectors;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Messages;
import org.yangguang.web.faces.Shown;

/** One inspector, or a new one without {@code code}: details, leave, declared interests, trainings, every version. */
@Named
@ViewScoped
public class InspectorPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Inspectors inspectors;
    @Inject private Messages messages;

    @Asked private String code;
    @Shown private List<InspectorVersion> history = List.of();
    @Shown private InspectorForm form = new InspectorForm();
    @Shown private boolean interestsShown;

    @Asked(max = 400)
    private String reason;

    @Asked private LocalDate from;
    @Asked private LocalDate to;

    @Asked(max = 200)
    private String why;

    @Asked(max = 200)
    private String organisation;

    @Asked(max = 200)
    private String relation;

    public void load() {
        if (code != null) {
            history = inspectors.history(code);
            form = InspectorForm.of(getInspector());
            interestsShown = inspectors.showsInterests(getInspector());
        }
    }

    public String save() {
        inspectors.keep(form.details(), reason);
        messages.done("roster.inspector.saved", form.name);
        return here(form.code);
    }

    public String retire() {
        inspectors.retire(code, reason);
        messages.done("roster.inspector.retired", form.name);
        return here(code);
    }

    public String goAway() {
        inspectors.goAway(code, new InspectorView.Leave(from, to, why));
        return here(code);
    }

    public String comeBack(InspectorView.Leave leave) {
        inspectors.comeBack(code, leave);
        return here(code);
    }

    public String declare() {
        inspectors.declare(code, new InspectorView.Interest(organisation, relation));
        return here(code);
    }

    public String takeBack(InspectorView.Interest interest) {
        inspectors.takeBack(code, interest);
        return here(code);
    }

    public String strike(InspectorView.Training training) {
        inspectors.strike(code, training);
        return here(code);
    }

    private static String here(String code) {
        return "/roster/inspector?faces-redirect=true&code=" + code;
    }

    public InspectorView getInspector() {
        return history.isEmpty() ? null : history.get(0).inspector();
    }

    public InspectorVersion getVersion() {
        return history.isEmpty() ? null : history.get(0);
    }
}
