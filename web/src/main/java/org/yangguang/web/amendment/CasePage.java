package org.yangguang.web.amendment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.yangguang.amendment.workedcase.WorkedCaseView;
import org.yangguang.amendment.workedcase.WorkedCases;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Messages;

/** One worked case: its facts, what is expected, and what the rules that serve say of it. */
@Named
@ViewScoped
public class CasePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private WorkedCases cases;
    @Inject private Messages messages;

    @Asked private long id;
    @Asked private Integer number;

    @Asked(required = true, max = 1000)
    private String reason;

    private transient WorkedCaseView view;

    public String retire() {
        cases.retire(id, reason);
        return done("retired");
    }

    public String restore() {
        cases.restore(id);
        return done("restored");
    }

    private String done(String what) {
        messages.done("amendment.case.done." + what, getView().row().code());
        return "/amendment/case?faces-redirect=true&id=" + id;
    }

    public WorkedCaseView getView() {
        if (view == null) {
            view = cases.view(id, number);
        }
        return view;
    }
}
