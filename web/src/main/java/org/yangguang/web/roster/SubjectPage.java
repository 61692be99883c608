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
import org.yangguang.roster.subject.SubjectRow;
import org.yangguang.roster.subject.Subjects;
import org.yangguang.roster.tender.PartyIn;
import org.yangguang.roster.tender.Projects;
import org.yangguang.roster.tender.TenderRowView;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Messages;
import org.yangguang.web.faces.Shown;

/** One subject: facts, graph, days of the tender, the rows that came in, every version. */
@Named
@ViewScoped
public class SubjectPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/roster/subject?faces-redirect=true&includeViewParams=true";

    @Inject private Subjects subjects;
    @Inject private Projects projects;
    @Inject private Messages messages;

    @Asked private String id;
    @Shown private List<SubjectRow> history;
    @Shown private List<PartyView> parties = List.of();
    @Shown private List<PartyIn> takesPartIn = List.of();
    @Shown private List<TenderDay> days = List.of();
    @Shown private Map<String, List<TenderRowView>> rows;

    @Asked(max = 600)
    private String name;

    @Asked private String facts;

    @Asked(max = 400)
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

    public SubjectRow getSubject() {
        return history.get(0);
    }

    public boolean isActive() {
        return getSubject().state() == RosterState.ACTIVE;
    }
}
