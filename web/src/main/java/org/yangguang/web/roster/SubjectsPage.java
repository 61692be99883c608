package org.yangguang.web.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.primefaces.model.StreamedContent;
import org.yangguang.kernel.PartyRole;
import org.yangguang.roster.subject.SubjectKind;
import org.yangguang.roster.subject.SubjectQuery;
import org.yangguang.roster.subject.SubjectRow;
import org.yangguang.roster.subject.Subjects;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Paged;
import org.yangguang.web.faces.Shown;

/** 抽查对象名录库. */
@Named
@ViewScoped
public class SubjectsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Subjects subjects;

    @Shown private final PartyRole[] roles = PartyRole.values();
    @Inject private RosterLedger ledger;

    @Asked private String text;
    @Asked private SubjectKind kind;
    @Asked private PartyRole role;
    @Asked private LocalDate asOf;
    @Shown private Paged<SubjectRow> found;

    public void load() {
        found =
                new Paged<>(
                        (first, size) -> subjects.search(query(), first, size),
                        () -> subjects.count(query()));
    }

    public String search() {
        return "/roster/subjects?faces-redirect=true&includeViewParams=true";
    }

    public StreamedContent export() {
        return ledger.of(subjects.search(query(), 0, Integer.MAX_VALUE)).download("xlsx");
    }

    private SubjectQuery query() {
        return new SubjectQuery(text, kind, role, asOf);
    }
}
