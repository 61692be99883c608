package org.yangguang.web.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.primefaces.model.StreamedContent;
import org.yangguang.kernel.PartyRole;
import org.yangguang.roster.subject.SubjectKind;
import org.yangguang.roster.subject.SubjectLine;
import org.yangguang.roster.subject.SubjectQuery;
import org.yangguang.roster.subject.Subjects;
import org.yangguang.web.faces.Paged;

/** 抽查对象名录库. */
@Named
@ViewScoped
public class SubjectsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Subjects subjects;
    @Inject private RosterLedger ledger;

    private String text;
    private SubjectKind kind;
    private PartyRole role;
    private LocalDate asOf;
    private Paged<SubjectLine> found;

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

    public SubjectKind[] getKinds() {
        return SubjectKind.values();
    }

    public PartyRole[] getRoles() {
        return PartyRole.values();
    }

    public Paged<SubjectLine> getFound() {
        return found;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public SubjectKind getKind() {
        return kind;
    }

    public void setKind(SubjectKind kind) {
        this.kind = kind;
    }

    public PartyRole getRole() {
        return role;
    }

    public void setRole(PartyRole role) {
        this.role = role;
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(LocalDate asOf) {
        this.asOf = asOf;
    }
}
