package org.yangguang.web.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.platform.BusinessTime;
import org.yangguang.roster.inspector.InspectorView;
import org.yangguang.roster.inspector.Inspectors;
import org.yangguang.web.faces.Messages;

/** 登记培训: one training with everybody who took part (S28). */
@Named
@ViewScoped
public class TrainingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Inspectors inspectors;
    @Inject private BusinessTime time;
    @Inject private Messages messages;

    private List<InspectorView> people = List.of();
    private LocalDate today;
    private String code;
    private LocalDate on;
    private String subject;
    private List<String> passed = List.of();
    private List<String> failed = List.of();

    /** With {@code code}, that person is ticked already. */
    public void load() {
        people = inspectors.all();
        today = time.today();
        passed = code == null ? List.of() : List.of(code);
    }

    public String save() {
        Map<String, Boolean> results = new HashMap<>();
        passed.forEach(person -> results.put(person, true));
        failed.forEach(person -> results.put(person, false));
        inspectors.train(on, subject, results);
        messages.done("roster.training.saved", subject, results.size());
        return "/roster/inspectors?faces-redirect=true";
    }

    public List<InspectorView> getPeople() {
        return people;
    }

    public LocalDate getToday() {
        return today;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public List<String> getPassed() {
        return passed;
    }

    public void setPassed(List<String> passed) {
        this.passed = List.copyOf(passed);
    }

    public List<String> getFailed() {
        return failed;
    }

    public void setFailed(List<String> failed) {
        this.failed = List.copyOf(failed);
    }
}
