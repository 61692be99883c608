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
import org.yangguang.web.faces.Messages;

/** One inspector, or a new one without {@code code}: details, leave, declared interests, trainings, every version. */
@Named
@ViewScoped
public class InspectorPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Inspectors inspectors;
    @Inject private Messages messages;

    private String code;
    private List<InspectorVersion> history = List.of();
    private InspectorForm form = new InspectorForm();
    private boolean interestsShown;
    private String reason;
    private LocalDate from;
    private LocalDate to;
    private String why;
    private String organisation;
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
        messages.done("roster.inspector.saved", form.getName());
        return here(form.getCode());
    }

    public String retire() {
        inspectors.retire(code, reason);
        messages.done("roster.inspector.retired", form.getName());
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

    public List<InspectorVersion> getHistory() {
        return history;
    }

    public InspectorForm getForm() {
        return form;
    }

    public boolean isInterestsShown() {
        return interestsShown;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getRelation() {
        return relation;
    }

    public void setRelation(String relation) {
        this.relation = relation;
    }
}
