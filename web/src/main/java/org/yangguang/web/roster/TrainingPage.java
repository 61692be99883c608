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
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Messages;
import org.yangguang.web.faces.Shown;

/** 登记培训: one training with everybody who took part (S28). */
@Named
@ViewScoped
public class TrainingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Inspectors inspectors;
    @Inject private BusinessTime time;
    @Inject private Messages messages;

    @Shown private List<InspectorView> people = List.of();
    @Shown private LocalDate today;
    @Asked private String code;

    @Asked(required = true)
    private LocalDate on;

    @Asked(required = true, max = 200)
    private String subject;

    @Shown private List<String> passed = List.of();
    @Shown private List<String> failed = List.of();

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

    public void setPassed(List<String> passed) {
        this.passed = List.copyOf(passed);
    }

    public void setFailed(List<String> failed) {
        this.failed = List.copyOf(failed);
    }
}
