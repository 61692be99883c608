package org.yangguang.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.yangguang.casework.matter.Matters;
import org.yangguang.inspection.InspectionId;
import org.yangguang.rules.engine.Explanation;
import org.yangguang.rules.judgement.Crimes;
import org.yangguang.rules.judgement.ViolationType;
import org.yangguang.rules.judgement.Violations;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Shown;

/** 为什么没有: asks for the condition that kept an answer from coming out. */
@Named
@ViewScoped
public class WhyNotForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Matters matters;

    @Asked private String answer;

    /** Null until something was asked. */
    @Shown private transient List<Explanation> found;

    public void ask(long inspection) {
        found = answer == null ? null : matters.whyNot(new InspectionId(inspection), answer);
    }

    public List<Explanation> why(long inspection) {
        return matters.why(new InspectionId(inspection));
    }

    public List<ViolationType> getViolations() {
        return Violations.all();
    }

    public List<Crimes.Crime> getCrimes() {
        return Crimes.all();
    }
}
