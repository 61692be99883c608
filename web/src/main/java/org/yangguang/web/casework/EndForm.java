package org.yangguang.web.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.yangguang.casework.matter.EndedAs;
import org.yangguang.casework.matter.Ending;
import org.yangguang.casework.matter.MatterView;
import org.yangguang.casework.matter.Matters;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Messages;

/** 办结: how a decided matter came to its end, on the matter's page. */
@Named
@ViewScoped
public class EndForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Matters matters;
    @Inject private Messages messages;

    @Asked private EndedAs as;
    @Asked private LocalDate on;

    @Asked(max = 120)
    private String number;

    @Asked(max = 2000)
    private String reason;

    public String end(MatterView matter) {
        matters.end(matter.inspection(), new Ending(as, on, number, reason));
        messages.done("casework.ended");
        return "/casework/matter?faces-redirect=true&includeViewParams=true";
    }
}
