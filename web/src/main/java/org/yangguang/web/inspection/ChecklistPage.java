package org.yangguang.web.inspection;

import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.PrimeFaces;
import org.yangguang.inspection.FindingStatus;
import org.yangguang.inspection.FindingView;
import org.yangguang.inspection.checklist.Checklists;
import org.yangguang.kernel.PartyRole;
import org.yangguang.roster.subject.PartyView;
import org.yangguang.roster.subject.SubjectId;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Messages;
import org.yangguang.web.faces.Shown;

/** 检查表: one tap settles a line, leaving a field keeps its words. */
@Named
@ViewScoped
public class ChecklistPage implements Serializable {

    @Inject private InspectionFile file;
    @Inject private Checklists checklists;
    @Inject private Messages messages;

    @Shown private final FindingStatus[] statuses = FindingStatus.values();
    @Inject @RequestParameterMap private Map<String, String> parameters;

    @Asked private boolean sure;
    @Asked private String singled;

    /** Called by the page's script with {@code line} and {@code status}. */
    public void settle() {
        checklists.settle(file.id(), line(), FindingStatus.valueOf(parameters.get("status")));
        answer();
    }

    /** Called by the page's script with {@code line} and {@code note}. */
    public void note() {
        checklists.note(file.id(), line(), parameters.get("note"));
        answer();
    }

    public String adopt() {
        messages.done("inspection.checklist.adopted", checklists.adoptMachine(file.id()));
        return file.to("checklist");
    }

    public String rest(FindingStatus status, String word) {
        if (!sure) {
            messages.warn("inspection.checklist.restTick");
            return null;
        }
        messages.done(
                "inspection.checklist.rested", checklists.settleRest(file.id(), status), word);
        return file.to("checklist");
    }

    /** Gives one party of a group's line its own line. */
    public String single(long line) {
        checklists.singleOut(file.id(), line, new SubjectId(singled));
        messages.done("inspection.checklist.singled");
        return file.to("checklist");
    }

    public List<PartyView> members(FindingView line) {
        return file.inspection().parties().stream()
                .filter(p -> p.role() == line.role() || isWinnerAmongBidders(p, line))
                .toList();
    }

    /** Words, basis and evidence stand open where there is something to say; elsewhere one click away. */
    public boolean isTalkedAbout(FindingView line) {
        return Findings.isTalkedAbout(line);
    }

    public long getSettled() {
        return count(f -> f.status() != null);
    }

    public long getFailed() {
        return count(FindingStatus.FAIL);
    }

    public long getSuspected() {
        return count(FindingStatus.SUSPECT);
    }

    public long getAdoptable() {
        return count(Findings::isAdoptable);
    }

    public long getRest() {
        return count(f -> f.status() == null && !Findings.isDoubted(f));
    }

    private static boolean isWinnerAmongBidders(PartyView party, FindingView line) {
        return line.role() == PartyRole.BIDDER && party.role() == PartyRole.WINNER;
    }

    private long count(FindingStatus status) {
        return count(f -> Findings.settled(f).filter(status::equals).isPresent());
    }

    private long count(java.util.function.Predicate<FindingView> which) {
        return file.inspection().findings().stream().filter(which).count();
    }

    private long line() {
        return Long.parseLong(parameters.get("line"));
    }

    private void answer() {
        file.reload();
        PrimeFaces.current().ajax().addCallbackParam("kept", parameters.get("line"));
    }
}
