package org.yangguang.web.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yangguang.roster.RosterState;
import org.yangguang.roster.subject.PartyView;
import org.yangguang.roster.subject.SubjectId;
import org.yangguang.roster.subject.SubjectKind;
import org.yangguang.roster.subject.SubjectLine;
import org.yangguang.roster.subject.Subjects;
import org.yangguang.roster.tender.PartyIn;
import org.yangguang.roster.tender.Projects;
import org.yangguang.roster.tender.TenderRowView;
import org.yangguang.web.faces.Messages;

/** One subject: facts, graph, days of the tender, the rows that came in, every version. */
@Named
@ViewScoped
public class SubjectPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/roster/subject?faces-redirect=true&includeViewParams=true";

    @Inject private Subjects subjects;
    @Inject private Projects projects;
    @Inject private Messages messages;

    private String id;
    private List<SubjectLine> history;
    private List<PartyView> parties = List.of();
    private List<PartyIn> takesPartIn = List.of();
    private List<TenderDay> days = List.of();
    private Map<String, List<TenderRowView>> rows;
    private String name;
    private String facts;
    private String reason;

    public void load() {
        SubjectId subject = new SubjectId(id);
        name = subjects.view(subject).name();
        history = subjects.history(subject);
        facts = Facts.lines(getSubject().facts());
        rows =
                projects.dataRows(subject).stream()
                        .collect(
                                Collectors.groupingBy(
                                        r -> r.dataset() + " " + r.title(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        if (getSubject().kind() == SubjectKind.PROJECT) {
            parties = projects.parties(subject);
            days = TenderDay.of(projects.tenderFacts(subject).timeline());
        } else {
            takesPartIn = projects.takesPartIn(subject);
        }
    }

    public String correct() {
        subjects.correct(new SubjectId(id), name, Facts.parse(facts), reason);
        messages.done("roster.subject.corrected", name);
        return HERE;
    }

    public String switchTo(boolean active) {
        subjects.switchTo(new SubjectId(id), active, reason);
        messages.done(active ? "roster.subject.activated" : "roster.subject.deactivated", name);
        return HERE;
    }

    public SubjectLine getSubject() {
        return history.get(0);
    }

    public boolean isActive() {
        return getSubject().state() == RosterState.ACTIVE;
    }

    public List<SubjectLine> getHistory() {
        return history;
    }

    public List<PartyView> getParties() {
        return parties;
    }

    public List<PartyIn> getTakesPartIn() {
        return takesPartIn;
    }

    public List<TenderDay> getDays() {
        return days;
    }

    public Map<String, List<TenderRowView>> getRows() {
        return rows;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
