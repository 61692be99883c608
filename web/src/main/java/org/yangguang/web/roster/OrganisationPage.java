package org.yangguang.web.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.yangguang.kernel.UnifiedSocialCreditCode;
import org.yangguang.roster.subject.NewOrganisation;
import org.yangguang.roster.subject.SubjectId;
import org.yangguang.roster.subject.Subjects;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Messages;
import org.yangguang.web.faces.Shown;

/** 登记单位: one organisation by hand; a mistyped code is answered with what may have been meant. */
@Named
@ViewScoped
public class OrganisationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Subjects subjects;
    @Inject private Messages messages;

    private final String token = UUID.randomUUID().toString();

    @Asked(required = true, max = 40)
    private String code;

    @Asked(required = true, max = 200)
    private String name;

    @Asked private String facts;
    @Shown private List<UnifiedSocialCreditCode> candidates = List.of();

    public String save() {
        candidates = UnifiedSocialCreditCode.candidates(code);
        NewOrganisation wanted =
                new NewOrganisation(UnifiedSocialCreditCode.parse(code), name, Facts.parse(facts));
        SubjectId id = subjects.add(wanted, token);
        messages.done("roster.organisation.saved", name);
        return "/roster/subject?faces-redirect=true&id=" + id;
    }

    /** Takes one of the offered codes. */
    public void take(String candidate) {
        code = candidate;
        candidates = List.of();
    }
}
