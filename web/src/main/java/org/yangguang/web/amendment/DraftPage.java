package org.yangguang.web.amendment;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yangguang.amendment.draft.Amendments;
import org.yangguang.amendment.draft.DraftView;
import org.yangguang.amendment.rehearsal.RehearsedRow;
import org.yangguang.amendment.rehearsal.WorkedResult;
import org.yangguang.amendment.version.RuleFileRow;
import org.yangguang.platform.BusinessTime;
import org.yangguang.rules.language.Difference;
import org.yangguang.rules.language.reading.Problem;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Look;
import org.yangguang.web.faces.Messages;
import org.yangguang.web.faces.Paged;
import org.yangguang.web.faces.Shown;

/** One draft of the rules on its way: written, checked, rehearsed, submitted, decided. */
@Named
@ViewScoped
public class DraftPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE =
            "/amendment/draft?faces-redirect=true&includeViewParams=true";

    @Inject private Amendments amendments;
    @Inject private BusinessTime time;
    @Inject private Messages messages;
    @Inject private Look look;

    @Asked private long id;

    @Asked(required = true)
    private LocalDate from;

    @Asked(required = true, max = 1000)
    private String reason;

    @Asked(max = 1000)
    private String note;

    @Shown private DraftView view;

    @Asked(max = 1000)
    private String acknowledgement;

    @Shown private Paged<RehearsedRow> changed;
    @Shown private Paged<WorkedResult> worked;
    private transient Map<RuleFileRow.Kind, List<RuleFileRow>> files;
    private transient List<Problem> problems;
    private transient List<Difference> differences;

    public void load() {
        view = amendments.view(id, look.locale());
        from = time.today().plusDays(1);
        changed =
                new Paged<>(
                        (first, size) -> amendments.changedCases(id, first, size),
                        () -> amendments.view(id, look.locale()).cases().changed());
        worked =
                new Paged<>(
                        (first, size) -> amendments.workedCases(id, first, size),
                        () -> amendments.countWorkedCases(id));
    }

    /** Looks again while the worker is at it, and shows the whole page once it is done. */
    public void look() {
        view = amendments.view(id, look.locale());
        if (!view.isBusy()) {
            // a poll has no outcome of its own
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getApplication().getNavigationHandler().handleNavigation(faces, null, HERE);
        }
    }

    public String check() {
        amendments.check(id);
        return HERE;
    }

    public String rehearse() {
        amendments.rehearse(id);
        return HERE;
    }

    public String cancel() {
        amendments.cancelRehearsal(id);
        return HERE;
    }

    public String rebase() {
        amendments.rebase(id);
        return done("rebased");
    }

    public String submit() {
        amendments.submit(id, from);
        return done("submitted");
    }

    public String withdraw() {
        amendments.withdraw(id, reason);
        return done("withdrawn");
    }

    public String approve() {
        amendments.approve(id, note, acknowledgement);
        return done("approved");
    }

    public String reject() {
        amendments.reject(id, note);
        return done("rejected");
    }

    private String done(String what) {
        messages.done("amendment.draft.done." + what, view.title());
        return HERE;
    }

    public List<RuleFileRow> files(RuleFileRow.Kind kind) {
        if (files == null) {
            files = amendments.files(id).stream().collect(Collectors.groupingBy(RuleFileRow::kind));
        }
        return files.getOrDefault(kind, List.of());
    }

    public List<Problem> getProblems() {
        if (problems == null) {
            problems = amendments.problems(id);
        }
        return problems;
    }

    public List<Difference> getDifferences() {
        if (differences == null) {
            differences = amendments.differences(id);
        }
        return differences;
    }

    public List<Difference> getMoved() {
        return amendments.movedSince(id);
    }

    public int getPercent() {
        return view.total() == 0 ? 0 : Math.min(100, view.done() * 100 / view.total());
    }

    public LocalDate getTomorrow() {
        return time.today().plusDays(1);
    }
}
