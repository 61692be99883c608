package org.yangguang.web.amendment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.yangguang.amendment.workedcase.WorkedCases;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Look;
import org.yangguang.web.faces.Messages;

/** A worked case is written, or written anew. */
@Named
@ViewScoped
public class CaseFormPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private WorkedCases cases;
    @Inject private CaseForm form;
    @Inject private Messages messages;
    @Inject private Look look;

    @Asked private Long id;

    public void load() {
        if (id != null) {
            form.show(cases.view(id, null).row());
        }
    }

    public String save() {
        if (id == null) {
            id = cases.write(form.row(), look.locale());
        } else {
            cases.revise(id, form.row(), look.locale());
        }
        messages.done("amendment.case.done.kept", form.row().code());
        return "/amendment/case?faces-redirect=true&id=" + id;
    }

    public boolean isNew() {
        return id == null;
    }
}
